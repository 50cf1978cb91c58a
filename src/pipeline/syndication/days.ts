import type { Post } from '../../model/post.ts';

/** The day on which a post last changed, as far as its readers should know. */
export function lastDay({ date, updated }: Pick<Post, 'date' | 'updated'>): string {
  return updated ?? date;
}

/** The latest of some days, or null where there is none. */
export function latest(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null;
}

/** The midnight, UTC, with which a day begins, as Atom and JSON Feed write it (RFC 3339). */
export function toTimestamp(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The same midnight as RSS writes it (RFC 822, with the year in full). */
export function toMailDate(day: string): string {
  return new Date(toTimestamp(day)).toUTCString();
}
