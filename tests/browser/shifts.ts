declare global {
  interface Window {
    /** All layout shifts so far that no input of the reader brought about: how much, and what moved. */
    readShifts: () => string[];
  }
}

/** Runs in the page before anything else: `window.readShifts()` tells what has moved. */
export function watchShifts(): void {
  const shifts: string[] = [];
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) {
      const { value = 0, hadRecentInput = false, sources = [] } = entry as PerformanceEntry & Partial<Shift>;
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const by = `${currentRect.x - previousRect.x} px right, ${currentRect.y - previousRect.y} px down`;
        return `${node?.nodeName} "${node?.textContent?.slice(0, 30)}" ${by}`;
      });
      if (!hadRecentInput) shifts.push(`${value}: ${moved.join('; ')}`);
    }
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.readShifts = () => {
    add(observer.takeRecords());
    return shifts;
  };
}

/** https://wicg.github.io/layout-instability/, unknown to TypeScript's library */
interface Shift {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}
