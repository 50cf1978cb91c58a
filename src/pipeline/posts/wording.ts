import type { Finding } from '../../model/finding.ts';
import type { FrontMatter } from '../frontMatter/schema.ts';
import { toFinding, toWarning } from '../sources/diagnostic.ts';
import { minutesOf } from '../article/readTime.ts';
import type { Source } from '../sources/source.ts';

/** About what search engines show: https://developers.google.com/search/docs/appearance/title-link */
const longest = { metaTitle: 60, metaDescription: 160 } as const;

/** Warnings about what the front matter promises and the text does not keep. */
export function wordingFindings(
  source: Source,
  matter: FrontMatter,
  places: Record<string, number>,
  words: string,
): Finding[] {
  const messages = {
    metaTitle: lengthProblem(matter.metaTitle, longest.metaTitle),
    metaDescription: lengthProblem(matter.metaDescription, longest.metaDescription),
    readTime: readTimeProblem(matter.readTime, words),
    primaryKeyword: keywordProblem(matter, words),
    updated: orderProblem(matter.date, matter.updated),
  };
  return Object.entries(messages).flatMap(([subject, message]) =>
    message === null ? [] : [toFinding(source, toWarning(places[subject] ?? 0, subject, message))],
  );
}

function lengthProblem(text: string | undefined, most: number): string | null {
  if (text === undefined || text.length <= most) return null;
  return `${text.length} characters; search engines cut it after about ${most}. Shorten it.`;
}

function readTimeProblem(given: string | undefined, words: string): string | null {
  const stated = Number(/\d+/.exec(given ?? '')?.[0] ?? Number.NaN);
  const minutes = minutesOf(words);
  if (Number.isNaN(stated) || Math.abs(stated - minutes) <= 1) return null;
  return `"${given}" is stated, but the text takes about ${minutes} min. Correct it, or delete the line to have it computed.`;
}

function keywordProblem(
  { primaryKeyword, title, metaTitle, excerpt }: FrontMatter,
  body: string,
): string | null {
  if (primaryKeyword === undefined) return null;
  const text = [title, metaTitle, excerpt, body].join(' ').toLowerCase();
  const words = primaryKeyword.toLowerCase().split(' ');
  const missing = words.filter((word) => word.length > 2 && !text.includes(word));
  if (missing.length === 0) return null;
  return `"${missing.join(' ')}" does not occur in the title, the excerpt or the text. Use it, or choose another keyword.`;
}

function orderProblem(date: string, updated: string | undefined): string | null {
  if (updated === undefined || updated >= date) return null;
  return `${updated} is before the day of publication, ${date}. Check both days.`;
}
