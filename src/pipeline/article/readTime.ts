/** What adults read of such prose in a minute, rounded down: https://doi.org/10.1016/j.jml.2019.104047 */
const wordsPerMinute = 220;

/** Minutes that a text takes to read, at least 1. */
export function minutesOf(words: string): number {
  const count = words.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.max(1, Math.ceil(count / wordsPerMinute));
}

/** Minutes that an author's words name, such as `12 min read`; undefined if they name none. */
export function minutesIn(readTime: string | undefined): number | undefined {
  const minutes = Number(/\d+/.exec(readTime ?? '')?.[0] ?? 0);
  return minutes > 0 ? minutes : undefined;
}
