import type { Finding } from '../../model/finding.ts';
import type { ValidPost } from '../posts/sourcePost.ts';
import { toFinding, toWarning } from '../sources/diagnostic.ts';

/** The web was opened to the public in this year. */
const firstYear = 1993;

/** Findings on days that are hardly meant. `today` is `YYYY-MM-DD`. */
export function dayFindings(posts: readonly ValidPost[], today: string): Finding[] {
  return posts.flatMap(({ source, matter, places }) => {
    const { date, updated } = matter;
    const messages = {
      date: publicationProblem(date, today),
      updated:
        updated !== undefined && updated > today ? `${updated} is still to come. Check the day.` : null,
    };
    return Object.entries(messages).flatMap(([field, message]) =>
      message === null ? [] : [toFinding(source, toWarning(places[field] ?? 0, field, message))],
    );
  });
}

function publicationProblem(date: string, today: string): string | null {
  if (date > inYears(today, 1))
    return `${date} is more than a year away, and nobody can read the post until then. Check the year.`;
  return Number(date.slice(0, 4)) < firstYear ? `${date} is before there were blogs. Check the year.` : null;
}

/** The same day of another year. */
export function inYears(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
