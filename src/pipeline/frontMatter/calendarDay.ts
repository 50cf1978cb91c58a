const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * The calendar day that a text means, as `YYYY-MM-DD`, or null. Reads the usual English forms:
 * `2026-02-25`, `25/02/2026` (day first, unless only month first makes sense), `25 February 2026`,
 * `Feb 25th, 2026`, with or without the day of the week.
 */
export function toCalendarDay(text: string): string | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^["'“”‘’]+|["'“”‘’]+$/g, '')
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/, '');
  return fromNumbers(plain) ?? fromWords(plain);
}

function fromNumbers(text: string): string | null {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t.*|\s+\d.*)?$/.exec(text);
  if (yearFirst) return toDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!yearLast) return null;
  const [, first, second, year] = yearLast.map(Number);
  return toDay(year, second, first) ?? toDay(year, first, second);
}

function fromWords(text: string): string | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/.exec(text);
  if (dayFirst) return toDay(Number(dayFirst[3]), toMonth(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text);
  if (!monthFirst) return null;
  return toDay(Number(monthFirst[3]), toMonth(monthFirst[1]), Number(monthFirst[2]));
}

/** Number of a month by its name or the beginning of its name; 0 if there is none. */
function toMonth(name = ''): number {
  return months.findIndex((month) => month.startsWith(name)) + 1;
}

/** The day as text if the calendar has it. */
function toDay(year = 0, month = 0, day = 0): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return exists ? date.toISOString().slice(0, 10) : null;
}
