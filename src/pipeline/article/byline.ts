import { toCalendarDay } from '../frontMatter/calendarDay.ts';
import { isSameText } from '../markdown/syntaxTree.ts';
import type { Repeatable } from './repetition.ts';

/** What a paragraph is as a byline: none, one that only repeats the front matter, or one with a part that differs. */
export type Byline = 'none' | 'repeated' | { differs: string };

/** Reads a paragraph such as `by Jennifer Eze | Feb 25, 2026 | Aftercare`. */
export function toByline(paragraph: string, matter: Repeatable): Byline {
  const [first = '', ...others] = paragraph.split(/\s*[|·•]\s*/);
  const author = /^by:?\s+(\S+(?:\s\S+){0,4})$/i.exec(first)?.[1];
  if (author === undefined) return 'none';
  const isAuthor = isSameText(author, matter.author ?? '');
  if (others.length === 0) return isAuthor ? 'repeated' : 'none';
  const differs = isAuthor ? others.find((part) => !isShownAnyway(part, matter)) : author;
  return differs === undefined ? 'repeated' : { differs };
}

function isShownAnyway(part: string, { date, updated, category, readTime }: Repeatable): boolean {
  const words = part.toLowerCase();
  if (words === category?.toLowerCase() || words === readTime?.toLowerCase()) return true;
  const day = toCalendarDay(part.replace(/^(?:published|posted|updated)(?: on)?:?\s*/i, ''));
  return day !== null && (day === date || day === updated);
}
