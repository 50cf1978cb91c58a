/**
 * The candidate that is most like a word, or null if none is close enough to be a slip of the pen:
 * at most a third of its letters differ.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let limit = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance >= limit) continue;
    best = candidate;
    limit = distance;
  }
  return best;
}

/** Letters to insert, delete or replace to turn one word into another; gives up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    row = nextRow(row, a.charAt(i), b);
    if (Math.min(...row) >= limit) return limit;
  }
  return row.at(-1) ?? limit;
}

/** A row of Levenshtein's table: the distances of one more letter of `a` to every beginning of `b`. */
function nextRow(above: readonly number[], letter: string, b: string): number[] {
  let left = (above[0] ?? 0) + 1;
  const row = [left];
  for (let j = 0; j < b.length; j += 1) {
    const replaced = (above[j] ?? 0) + (b.charAt(j) === letter ? 0 : 1);
    left = Math.min(replaced, (above[j + 1] ?? 0) + 1, left + 1);
    row.push(left);
  }
  return row;
}
