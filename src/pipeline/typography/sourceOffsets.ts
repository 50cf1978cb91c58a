/** Where each character of a node's value stands in the source; -1 for one that is not written as itself. */
export type SourceOffset = (index: number) => number;

/** What a character reference such as `&quot;` stands for. */
export type ReferenceText = (reference: string) => string;

/**
 * Finds the characters of a text node in its source, which stands from `start` up to, but without, `end`
 * of `text`. The two differ by escapes (`\"`), character references (`&quot;`) and what stands at the
 * edges of lines: indents, and the marks of quotes.
 */
export function toSourceOffset(
  value: string,
  text: string,
  [start, end]: readonly [number, number],
  referenceText: ReferenceText,
): SourceOffset {
  const source = text.slice(start, end);
  if (source === value) return (index) => start + index;
  const offsets = align(value, source, referenceText);
  return (index) => {
    const offset = offsets?.[index] ?? -1;
    return offset < 0 ? -1 : start + offset;
  };
}

const escape = /\\[!-/:-@[-`{-~]/y;
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/y;

/** Offsets in `source`, or null if the two do not match from end to end. */
function align(value: string, source: string, referenceText: ReferenceText): Int32Array | null {
  const offsets = new Int32Array(value.length).fill(-1);
  let [index, at] = [0, 0];
  while (index < value.length) {
    const character = value.charAt(index);
    const written = writtenAt(source, at);
    const meant = written.startsWith('&') ? referenceText(written) : written.slice(1);
    if (written !== '' && value.startsWith(meant, index)) {
      at += written.length;
      index += meant.length;
    } else if (character === '\n') {
      at = lineAfter(source, at, value[index + 1]);
      index += 1;
    } else if (source[at] === character) {
      offsets[index] = at;
      at += 1;
      index += 1;
    } else return null;
  }
  return source.slice(at).trim() === '' ? offsets : null;
}

/** The escape or the character reference that stands at an offset, or nothing. */
function writtenAt(source: string, at: number): string {
  const pattern = source[at] === '\\' ? escape : reference;
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}

/** Where the text of the next line begins: behind white space and marks of quotes, or at its first character. */
function lineAfter(source: string, at: number, first: string | undefined): number {
  let next = source.indexOf('\n', at) + 1;
  if (next === 0 || source.slice(at, next).trim() !== '') return source.length;
  while (source[next] !== first && /^[ \t>]$/.test(source.charAt(next))) next += 1;
  return next;
}
