import type { Finding } from '../../model/finding.ts';
import { site } from '../../model/site.ts';
import type { Topics } from '../outputs/topics.ts';
import type { ValidPost } from '../posts/sourcePost.ts';
import { toFinding, toWarning } from '../sources/diagnostic.ts';
import { inYears } from './days.ts';

/** Findings on who has checked the facts of a post, and when. `today` is `YYYY-MM-DD`. */
export function reviewFindings(
  { source, matter, places }: ValidPost,
  topics: Topics,
  today: string,
): Finding[] {
  const could = (field: string, message: string | null) =>
    message === null ? [] : [toFinding(source, toWarning(places[field] ?? 0, field, message, 'could'))];
  const isMedical = site.reviewedCategories.includes(topics.topicOf(matter.category).slug);
  const unnamed = `nobody is named who checked the facts, and posts in "${matter.category}" speak of health. Ask somebody who may, and add reviewedBy and reviewed.`;
  return [
    ...could('category', isMedical && matter.reviewedBy === undefined ? unnamed : null),
    ...could('reviewed', reviewProblem(matter.reviewed, matter.updated, today)),
  ];
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
