/** Letters of a name that the blog proposes: about as many as people read and search engines show. */
const agreeable = 60;

/**
 * The beginning of a name or a slug that is long, cut between two words where there are any. It takes at most `most`
 * bytes in UTF-8.
 */
export function shortName(name: string, most = 235): string {
  const bytesOf = (text: string) => new TextEncoder().encode(text).length;
  const letters = Array.from(new Intl.Segmenter().segment(name), ({ segment }) => segment);
  let end = Math.min(letters.length, agreeable);
  while (bytesOf(letters.slice(0, end).join('')) > most) end -= 1;
  const start = letters.slice(0, end).join('');
  const isWhole = end === letters.length || /[\s-]/.test(letters[end] ?? '');
  return isWhole ? start : start.replace(/[\s-]+[^\s-]*$/, '');
}
