/** A text after parts of it were cut out. */
export interface Excision {
  text: string;
  /** Where a place of the uncut text is now. */
  moved: (at: number) => number;
}

/** From one offset up to, but without, another one. */
export type Range = readonly [start: number, end: number];

/** Cuts ranges, which stand in order and do not overlap, out of a text, and trims empty lines at its ends. */
export function cutOut(text: string, ranges: readonly Range[]): Excision {
  const kept = [[0, 0] as const, ...ranges].map(([, end], index) => text.slice(end, ranges[index]?.[0]));
  const rest = kept.join('');
  const lead = /^(?:[ \t]*\n)*/.exec(rest)?.[0].length ?? 0;
  const moved = (at: number) =>
    ranges.reduce((offset, [start, end]) => (end <= at ? offset - (end - start) : offset), at) - lead;
  return { text: rest.slice(lead).trimEnd(), moved };
}
