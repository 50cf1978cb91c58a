/**
 * The candidates most like a word, best first, for "Did you mean …?". Only those that could be a
 * slip of the pen: at most a third of the longer word may differ.
 */
export function nearest(word: string, candidates: Iterable<string>, most = 1): string[] {
  return [...candidates]
    .filter((candidate) => isLike(Math.abs(word.length - candidate.length), word, candidate))
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ candidate, distance }) => isLike(distance, word, candidate))
    .toSorted((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function isLike(distance: number, a: string, b: string): boolean {
  return distance * 3 <= Math.max(a.length, b.length);
}

/** Levenshtein distance: insertions, deletions and replacements of one UTF-16 unit each. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
