/** What the bench's own script in a page knows. */
export interface Probe {
  /** Milliseconds of every task over 50 ms since the last reset. */
  tasks: number[];
  /** Cumulative layout shift that no input caused. */
  shift: number;
  /** When the last click reached the page, on the page's clock. */
  clickedAt: number;
  /** The time at which a frame was painted in which a test held; NaN after 20 seconds. */
  whenPainted: (test: () => boolean) => Promise<number>;
}

declare global {
  interface Window {
    bench: Probe;
  }
}

/** Runs in every page before its own scripts. It is sent as text, so it can use nothing from outside. */
export function installProbe(): void {
  const probe: Probe = {
    tasks: [],
    shift: 0,
    clickedAt: Number.NaN,
    whenPainted: (test) =>
      new Promise((resolve) => {
        const giveUp = performance.now() + 20_000;
        const look = () => {
          if (!test() && performance.now() < giveUp) return requestAnimationFrame(look);
          // A message sent in a frame's last callbacks arrives after that frame was drawn.
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(test() ? performance.now() : Number.NaN));
          port1.start();
          return port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
  };
  new PerformanceObserver((list) => {
    probe.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // https://wicg.github.io/layout-instability/, unknown to TypeScript's library
      const { value = 0, hadRecentInput = false } = entry as PerformanceEntry & Partial<LayoutShift>;
      if (!hadRecentInput) probe.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  window.addEventListener('click', ({ timeStamp }) => (probe.clickedAt = timeStamp), { capture: true });
  window.bench = probe;
}

interface LayoutShift {
  value: number;
  hadRecentInput: boolean;
}
