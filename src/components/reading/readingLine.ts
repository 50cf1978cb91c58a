/** What the reading line depends on. All lengths are CSS pixels; heights of the window are from its top. */
export interface Surroundings {
  /** How far the page is scrolled, and how far it can be. */
  scroll: number;
  most: number;
  /** Heights at which the part of the window that nothing sticky covers begins and ends. */
  top: number;
  bottom: number;
  /** Where the text ends, from the top of the page. */
  end: number;
}

/** How far below the place where headings land the line runs, in pixels: inside even a section of one line. */
const lead = 28;

/** How far down the window the line goes to meet the end of the text: few read lower than that. */
const lowest = 2 / 3;

/**
 * Height of the page, from its top, up to which it counts as read. Most of the way the line runs just below the
 * place where headings land. At the beginning of the page it comes down to there; as the end of the text comes near
 * it sweeps on down to meet it. It never stands still or goes back while the reader scrolls on, so that
 * every section has its turn, however short and near the end it is.
 */
export function readingLine({ scroll, most, top, bottom, end }: Surroundings): number {
  const usual = Math.min(top + lead, bottom);
  const sweep = (bottom - usual) * lowest;
  // Where the text ends so soon that there is no way to sweep on, part of the way behind it is taken.
  const last = Math.min(most, Math.max(end - usual - sweep, sweep / 2));
  const first = Math.max(0, last - sweep);
  const meeting = Math.max(usual, end - last);
  const down = usual * part(scroll, 0, usual);
  return scroll + down + (meeting - usual) * part(scroll, first, last);
}

/** Which part of the way from one height to another is behind a third, from 0 to 1. */
export function part(height: number, from: number, to: number): number {
  return to <= from ? Number(height >= to) : Math.min(1, Math.max(0, (height - from) / (to - from)));
}
