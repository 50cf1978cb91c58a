import { site } from './site.ts';

const long = new Intl.DateTimeFormat(site.language, { dateStyle: 'long', timeZone: 'UTC' });

/** A calendar day (`YYYY-MM-DD`) as readers see it, e.g. `25 February 2026`; the same in every time zone. */
export function formatDay(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`));
}
