import { site } from '../../model/site.ts';
import { PlainError } from './plainError.ts';

/**
 * The calendar day that it is at the clinic, `YYYY-MM-DD`. SOURCE_DATE_EPOCH, in seconds, takes the
 * place of the clock where builds must be repeatable: https://reproducible-builds.org/docs/source-date-epoch/
 */
export function readToday(environment: NodeJS.ProcessEnv): string {
  const epoch = environment['SOURCE_DATE_EPOCH'] ?? '';
  if (epoch === '') return toDay(new Date(), site.timeZone);
  if (/^\d+$/.test(epoch)) return toDay(new Date(Number(epoch) * 1000), site.timeZone);
  throw new PlainError(`SOURCE_DATE_EPOCH is "${epoch}". Set it to seconds since 1970, such as 1772000000.`);
}

/** The calendar day of a moment in a time zone. */
export function toDay(moment: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
