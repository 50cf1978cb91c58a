import { unit } from './units.ts';

const amount = String.raw`(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,4})(?:[.:]\d{1,3})?`;
const measure = String.raw`[ \u00a0]?(?:${unit}|°)`;
const period = '(?:second|minute|hour|day|week|month|year)s?';

/**
 * Two numbers with a hyphen (`old`) between them that stand by themselves: no part of a date, of a
 * telephone number or of a code such as SPF-50.
 */
export const numberRange = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}.,:/+#_…–—-]|\p{N} )(?<money>[£€$]?)(?<low>${amount})(?<lowMark>%|°|am|pm)?`,
    String.raw`(?<old>-)`,
    String.raw`(?<highMoney>[£€$]?)(?<high>${amount})(?<measure>${measure}(?![\p{L}\p{N}]))?`,
    String.raw`(?![\p{L}\p{N}_/+–—]|[.,: ]\p{N}|-(?!${period}\b))(?<counted>[ -]\p{L})?`,
  ].join(''),
  'dgu',
);

/** Words before a range; without such a word, and without something that is counted after it, it is none. */
const countedBefore =
  /\b(?:aged?|ages|between|chapters?|days?|figs?\.|figures?|grades?|hours?|levels?|minutes?|months?|No\.|Nos\.|p\.|pages?|pp\.|sections?|sessions?|SPF|stages?|steps?|tables?|types?|weeks?|years?)[ \u00a0]$/i;

/**
 * Whether a match of {@link numberRange} is a range: from less to more, and with something that is
 * counted or measured. Long numbers without a unit may be telephone numbers, unless they are years.
 */
export function isNumberRange({ groups, index, input }: RegExpExecArray): boolean {
  const { low = '', high = '', money, highMoney, lowMark, measure: measured, counted } = groups ?? {};
  if (/^0\d/.test(low) || /^0\d/.test(high)) return false;
  if (isHalfOfDay(lowMark)) return isHalfOfDay(measured?.trim());
  if (toNumber(low) >= toNumber(high)) return false;
  if (money !== '' || lowMark !== undefined || measured !== undefined) return true;
  if (highMoney !== '') return false;
  if ((isYear(low) && isYear(high)) || (isTime(low) && isTime(high))) return true;
  if (toNumber(high) >= 100) return false;
  return counted !== undefined || countedBefore.test(input.slice(Math.max(0, index - 12), index));
}

function toNumber(amountText: string): number {
  return Number(amountText.replaceAll(',', '').replace(':', '.'));
}

function isHalfOfDay(mark: string | undefined): boolean {
  return mark === 'am' || mark === 'pm';
}

function isTime(text: string): boolean {
  return /^\d{1,2}:\d\d$/.test(text);
}

function isYear(text: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(text);
}
