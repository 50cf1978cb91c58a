/** The calendar day that it is at the clinic, `YYYY-MM-DD`. Builds that must be repeatable set SOURCE_DATE_EPOCH. */
export function toToday(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The moment that counts as now: https://reproducible-builds.org/docs/source-date-epoch/ */
export function readNow(environment: NodeJS.ProcessEnv): Date {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return new Date();
  if (!/^\d+$/.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}", expected seconds since 1970, such as 1772000000.`);
  return new Date(Number(epoch) * 1000);
}
