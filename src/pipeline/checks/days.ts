import type { Finding } from '../../model/finding.ts';
import type { ValidPost } from '../posts/sourcePost.ts';
import { toFinding, toWarning } from '../sources/diagnostic.ts';

/** The web was opened to the public in this year. */
const firstYear = 1993;

/** Findings on days that are hardly meant, and on a review that is old. `today` is `YYYY-MM-DD`. */
export function dayFindings(posts: readonly ValidPost[], today: string): Finding[] {
  return posts.flatMap(({ source, matter, places }) => {
    const { date, updated, reviewed } = matter;
    const messages = {
      date: publicationProblem(date, today),
      updated:
        updated !== undefined && updated > today ? `${updated} is still to come. Check the day.` : null,
      reviewed: reviewProblem(reviewed, updated, today),
    };
    return Object.entries(messages).flatMap(([field, message]) =>
      message === null
        ? []
        : [
            toFinding(
              source,
              toWarning(places[field] ?? 0, field, message, field === 'reviewed' ? 'could' : 'should'),
            ),
          ],
    );
  });
}

function publicationProblem(date: string, today: string): string | null {
  if (date > inYears(today, 1))
    return `${date} is more than a year away, and nobody can read the post until then. Check the year.`;
  return Number(date.slice(0, 4)) < firstYear ? `${date} is before there were blogs. Check the year.` : null;
}

function reviewProblem(
  reviewed: string | undefined,
  updated: string | undefined,
  today: string,
): string | null {
  if (reviewed === undefined) return null;
  if (reviewed > today) return `${reviewed} is still to come. Check the day.`;
  if (updated !== undefined && updated > reviewed)
    return `the text was changed on ${updated}, after it was reviewed on ${reviewed}. Ask for a review of what is new.`;
  return reviewed < inYears(today, -1)
    ? `the facts were checked on ${reviewed}, more than a year ago. Ask for a new review.`
    : null;
}

function inYears(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
