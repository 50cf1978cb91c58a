import { spelledUnit, unit } from './units.ts';

const whole = String.raw`(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,4})(?:[.:]\d{1,3})?`;
const fraction = String.raw`(?:\d{1,2} )?\d/\d{1,2}|\d{0,2}[½⅓⅔¼¾⅛⅜⅝⅞]`;
const amount = `(?:${fraction}|${whole})`;
const unitMark = String.raw`[ \u00a0]?(?:${unit}|°)`;
const period = '(?:second|minute|hour|day|week|month|year)s?';

/**
 * Two numbers with a hyphen (`old`) between them that stand by themselves: no part of a date, of a
 * telephone number or of a code such as SPF-50.
 */
export const numberRange = rangeWith({
  notBehind: String.raw`[\p{L}\p{N}.,:/+#_…–—−-]|\p{N} `,
  between: '-',
  notBefore: String.raw`[\p{L}\p{N}_+–—]|/(?!\p{L})|[.,: ]\p{N}|-(?!${period}\b)`,
});

/** The same with spaces around a hyphen or a dash. */
export const spacedRange = rangeWith({
  notBehind: String.raw`[\p{L}\p{N}.,:/+#_…–—−-]|\p{N} |[-–] `,
  between: ' [-–] ',
  notBefore: String.raw`[\p{L}\p{N}_+–—-]|/(?!\p{L})|[.,: ]\p{N}| [-–] ?\p{N}`,
});

interface Place {
  notBehind: string;
  between: string;
  notBefore: string;
}

function rangeWith({ notBehind, between, notBefore }: Place): RegExp {
  return new RegExp(
    [
      `(?<!${notBehind})(?<money>[£€$]?)(?<low>${amount})(?<lowMark>${unitMark})?`,
      `(?<old>${between})`,
      String.raw`(?<highMoney>[£€$]?)(?<high>${amount})(?<measure>(?:${unitMark}|${spelledUnit})(?![\p{L}\p{N}]))?`,
      String.raw`(?!${notBefore})(?<counted>[ -]\p{L})?`,
    ].join(''),
    'dgu',
  );
}

const numbered =
  'chapters?|days?|figs?\\.|figures?|grades?|hours?|levels?|minutes?|months?|No\\.|Nos\\.|p\\.|pages?|pp\\.|' +
  'sections?|sessions?|SPF|stages?|steps?|tables?|types?|weeks?|years?';

/** Words before a range; without such a word, and without something that is counted after it, it is none. */
const countedBefore = new RegExp(`\\b(?:aged?|ages|between|${numbered})[ \\u00a0]$`, 'i');

/** Words whose number may be all that stands before a dash: `Day 1 - 24 hours after`. */
const numberedBefore = new RegExp(
  `\\b(?:nights?|parts?|phases?|rounds?|visits?|${numbered})[ \\u00a0]$`,
  'i',
);

/**
 * Whether a match of {@link numberRange} is a range: from less to more, and with something that is
 * counted or measured. Long numbers without a unit may be telephone numbers, unless they are years.
 */
export function isNumberRange(match: RegExpExecArray): boolean {
  const { low = '', high = '', money, highMoney, lowMark, measure, counted } = match.groups ?? {};
  if (lowMark !== undefined || measure !== undefined) return isMeasured(match);
  if (!isRising(low, high) || isFraction(low) || isFraction(high)) return false;
  if (money !== '') return true;
  if (highMoney !== '') return false;
  if ((isYear(low) && isYear(high)) || (isTime(low) && isTime(high))) return true;
  if (toNumber(high) >= 100) return false;
  return counted !== undefined || countedBefore.test(textBefore(match));
}

/**
 * Whether a match of {@link spacedRange} is a range. Without a unit or a currency, a hyphen may be a minus sign; behind
 * a number that belongs to another word, a dash may part the sentence.
 */
export function isSpacedRange(match: RegExpExecArray): boolean {
  const { low = '', high = '', money, highMoney, lowMark, measure } = match.groups ?? {};
  if (numberedBefore.test(textBefore(match))) return false;
  if (measure !== undefined)
    return (lowMark ?? measure).trim() === measure.trim() ? isMeasured(match) : isOfDay(match);
  return isRising(low, high) && ((money !== '' && money === highMoney) || (isTime(low) && isTime(high)));
}

/** Whether two amounts, one of them at least with a unit, go from less to more. Different units are not compared. */
function isMeasured(match: RegExpExecArray): boolean {
  const { low = '', high = '', lowMark, measure } = match.groups ?? {};
  if (isHalfOfDay(lowMark)) return isOfDay(match);
  if (lowMark !== undefined && measure !== undefined && lowMark.trim() !== measure.trim()) return true;
  return isRising(low, high);
}

function isOfDay({ groups }: RegExpExecArray): boolean {
  return isHalfOfDay(groups?.['lowMark']) && isHalfOfDay(groups?.['measure']);
}

function isHalfOfDay(mark: string | undefined): boolean {
  return mark?.trim() === 'am' || mark?.trim() === 'pm';
}

function textBefore({ index, input }: RegExpExecArray): string {
  return input.slice(Math.max(0, index - 14), index);
}

/** Numbers with a zero before them are parts of dates or telephone numbers. */
function isRising(low: string, high: string): boolean {
  return !/^0\d/.test(low) && !/^0\d/.test(high) && toNumber(low) < toNumber(high);
}

function isFraction(amountText: string): boolean {
  return /[^\d.,:]/.test(amountText);
}

/** The value of an amount: `1 1/2`, `2½`, `1,200`. NaN, which is not less than anything, for 24/7 and days such as 12/5. */
function toNumber(amountText: string): number {
  return amountText
    .replace(/[½⅓⅔¼¾⅛⅜⅝⅞]/, (sign) => ` ${sign.normalize('NFKD').replace('⁄', '/')}`)
    .trim()
    .split(' ')
    .map(toSummand)
    .reduce((sum, summand) => sum + summand);
}

function toSummand(text: string): number {
  const [above = '', below] = text.split('/');
  if (below === undefined) return Number(above.replaceAll(',', '').replace(':', '.'));
  const isKitchenMeasure =
    ['2', '3', '4', '5', '6', '8', '16'].includes(below) && Number(above) < Number(below);
  return isKitchenMeasure ? Number(above) / Number(below) : Number.NaN;
}

function isTime(text: string): boolean {
  return /^\d{1,2}:\d\d$/.test(text);
}

function isYear(text: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(text);
}
