import { site } from './site.ts';

const long = new Intl.DateTimeFormat(site.language, { dateStyle: 'long', timeZone: 'UTC' });

const months = new Intl.DateTimeFormat(site.language, { month: 'long', timeZone: 'UTC' });
const days = new Intl.DateTimeFormat(site.language, { day: 'numeric', timeZone: 'UTC' });

/** A month (`YYYY-MM`) by its name, e.g. `February`. */
export function formatMonth(month: string): string {
  return months.format(new Date(`${month}-01T00:00:00Z`));
}

/** The number of a calendar day (`YYYY-MM-DD`) in its month. */
export function formatDayOfMonth(day: string): string {
  return days.format(new Date(`${day}T00:00:00Z`));
}

/** A calendar day (`YYYY-MM-DD`) as readers see it, e.g. `25 February 2026`; the same in every time zone. */
export function formatDay(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`));
}
