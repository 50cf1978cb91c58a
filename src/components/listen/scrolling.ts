/** Heights of the window from its top, in pixels. */
export interface Extent {
  top: number;
  bottom: number;
}

/** How far to scroll so that a line can be read comfortably: not at all where it can, else to the upper part. */
export function scrollFor(line: Extent, comfortable: Extent): number {
  if (line.top >= comfortable.top && line.bottom <= comfortable.bottom) return 0;
  const room = comfortable.bottom - comfortable.top;
  const lead = Math.max(0, Math.min(room / 4, room - (line.bottom - line.top)));
  return line.top - comfortable.top - lead;
}

/** Whether any of a line is in sight. */
export function isInSight(line: Extent, comfortable: Extent): boolean {
  return line.bottom > comfortable.top && line.top < comfortable.bottom;
}
