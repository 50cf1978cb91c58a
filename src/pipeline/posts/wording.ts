import type { Finding } from '../../model/finding.ts';
import type { FrontMatter } from '../frontMatter/schema.ts';
import { toFinding, toWarning } from '../sources/diagnostic.ts';
import type { ParsedArticle } from '../article/article.ts';
import { minutesOf } from '../article/readTime.ts';
import { missingWords } from './keywords.ts';
import type { Source } from '../sources/source.ts';

/** About what search engines show: https://developers.google.com/search/docs/appearance/title-link */
const longest = { metaTitle: 60, metaDescription: 160 } as const;

/** A body that was read. */
interface ReadBody extends Pick<ParsedArticle, 'words' | 'article'> {
  /** Offset in the file at which it begins. */
  bodyStart: number;
}

/** Findings on what the front matter promises and the text does not keep. */
export function wordingFindings(
  source: Source,
  matter: FrontMatter,
  places: Record<string, number>,
  { words: body, article, bodyStart }: ReadBody,
): Finding[] {
  const heads = [matter.title, matter.metaTitle, matter.excerpt].join(' · ');
  const of = (subject: string, message: string | null, level?: 'could') =>
    message === null ? [] : [toFinding(source, toWarning(places[subject] ?? 0, subject, message, level))];
  const isEmpty = body.trim() === '' && article.pictures.length === 0;
  const nothing = 'the post has no text. Write some below the top of the file, or keep it back with draft: true.';
  return [
    ...(isEmpty ? [toFinding(source, toWarning(bodyStart, 'text', nothing, 'must'))] : []),
    ...of('metaTitle', lengthProblem(matter.metaTitle, longest.metaTitle), 'could'),
    ...of('metaDescription', lengthProblem(matter.metaDescription, longest.metaDescription), 'could'),
    ...of('readTime', readTimeProblem(matter.readTime, body), 'could'),
    ...of('primaryKeyword', primaryProblem(matter.primaryKeyword, heads, body), 'could'),
    ...of('secondaryKeywords', secondaryProblem(matter.secondaryKeywords ?? [], `${heads} · ${body}`), 'could'),
    ...of('updated', orderProblem(matter.date, matter.updated)),
  ];
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

function primaryProblem(keyword: string | undefined, heads: string, body: string): string | null {
  if (keyword === undefined) return null;
  const missing = missingWords(body, keyword);
  if (missing.length === 0) return null;
  const elsewhere = missingWords(heads, missing.join(' ')).length === 0;
  const place = elsewhere ? 'only above the text, not in it' : 'neither above the text nor in it';
  return `"${keyword}": "${missing.join(' ')}" stands ${place}. If people come for it, speak of it; else choose another keyword.`;
}

function secondaryProblem(keywords: readonly string[], text: string): string | null {
  const named = keywords.flatMap((keyword) => {
    const missing = missingWords(text, keyword);
    return missing.length === 0 ? [] : [`"${keyword}" ("${missing.join(' ')}")`];
  });
  if (named.length === 0) return null;
  return `the post lacks words of ${named.join(', ')}. Speak of what people come for, or delete it here.`;
}

function orderProblem(date: string, updated: string | undefined): string | null {
  if (updated === undefined || updated >= date) return null;
  return `${updated} is before the day of publication, ${date}. Check both days.`;
}
