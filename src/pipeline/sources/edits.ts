/** A replacement in a text: what stands from `start` up to, but without, `end` becomes `text`. In UTF-16 units. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text after edits. */
export interface EditedText {
  text: string;
  /** Where a place of the text before is now. */
  moved: (at: number) => number;
}

/** Which characters of a text must stay as they are: 1 for those, 0 for all others. */
export type Fixed = Uint8Array;

/** Makes edits, which stand in order and do not overlap. A place inside an edit moves to the edit's end. */
export function applyEdits(text: string, edits: readonly Edit[]): EditedText {
  const kept = edits.map(
    ({ start, text: put }, index) => text.slice(edits[index - 1]?.end ?? 0, start) + put,
  );
  const moved = (at: number) =>
    edits.reduce((offset, { start, end, text: put }) => {
      if (at <= start) return offset;
      return offset + put.length - (Math.min(at, end) - start);
    }, at);
  return { text: kept.join('') + text.slice(edits.at(-1)?.end ?? 0), moved };
}
