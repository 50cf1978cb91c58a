import { site } from '../model/site.ts';

const moments = new Intl.DateTimeFormat(site.language, { dateStyle: 'medium', timeStyle: 'short' });
const clock = new Intl.DateTimeFormat(site.language, { timeStyle: 'short' });

/** A moment, in milliseconds since 1970, as staff read it: `27 Nov 2026, 19:51`. */
export function formatMoment(moment: number): string {
  return moments.format(moment);
}

/** The time that it is: `19:51`. */
export function formatNow(): string {
  return clock.format(Date.now());
}
