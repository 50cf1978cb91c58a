/** What the bench's own script in a page knows. */
export interface Probe {
  /** Milliseconds of every task over 50 ms since the last reset. */
  tasks: number[];
  /** Cumulative layout shift that no input caused. */
  shift: number;
  /** Whether the app answers. */
  isReady: boolean;
  /** When the last click reached the page, on the page's clock. */
  clickedAt: number;
  /** The time at which a frame was painted in which a test held; Infinity after 10 seconds. */
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
    isReady: false,
    clickedAt: Number.NaN,
    whenPainted: (test) =>
      new Promise((resolve) => {
        const giveUp = performance.now() + 10_000;
        const { port1, port2 } = new MessageChannel();
        const look = () => {
          if (performance.now() > giveUp) resolve(Infinity);
          else if (test()) port2.postMessage(null);
          else requestAnimationFrame(look);
        };
        // A message sent by a frame's last callback arrives after that frame was drawn.
        port1.addEventListener('message', () => (test() ? resolve(performance.now()) : look()));
        port1.start();
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
  window.addEventListener('blog-reader:ready', () => (probe.isReady = true));
  window.bench = probe;
}

interface LayoutShift {
  value: number;
  hadRecentInput: boolean;
}
