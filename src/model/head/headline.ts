import { toLine } from './line.ts';

/** Characters of a headline that search engines accept, in UTF-16 units: Google's old limit for articles. */
const longest = 110;

/** A title as a headline in structured data: cut after a word where it is too long. */
export function toHeadline(title: string): string {
  const line = toLine(title);
  if (line.length <= longest) return line;
  const start = line.slice(0, longest - 1);
  const lastSpace = start.lastIndexOf(' ');
  // Chinese, among others, has no spaces: there it is cut anywhere, but leaves no half of a character.
  const words =
    lastSpace > longest / 2 ? start.slice(0, lastSpace) : start.replace(/[\p{Surrogate}\u200d]+$/u, '');
  return `${words}…`;
}
