import { NavigationType } from 'react-router';

/** Whether this page was loaded for a new visit: by a link or an address, not again and not by Back or Forward. */
export function isNewVisit(): boolean {
  const [load] = performance.getEntriesByType('navigation');
  return load instanceof PerformanceNavigationTiming && load.type === 'navigate';
}

/** Whether the reader comes back to where they have been, which may be far from where the address leads. */
export function isReturn(type: NavigationType): boolean {
  if (type !== NavigationType.Pop) return false;
  return !isNewVisit() || window.history.state?.key !== undefined;
}
