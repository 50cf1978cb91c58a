import { isNumberRange, isSpacedRange, numberRange, spacedRange } from './ranges.ts';
import { unit } from './units.ts';

/** Something that typography wants otherwise than keyboards have it. Quotes have no rule: see `quotes.ts`. */
export interface Rule {
  name: string;
  /** `all` for the rules of every language. */
  scope: 'English' | 'all';
  /** Every place for the rule has this. Most paragraphs do not, and are not searched any further. */
  sign: string;
  /** Global, with indices. Its group `old` is what is replaced. */
  pattern: RegExp;
  /** What stands there instead, or null to leave it. */
  put: string | ((match: RegExpExecArray) => string | null);
}

const noBreakSpace = '\u00a0';

/**
 * All rules, each tried on the text as the author wrote it. Dashes as British printers use them: an en
 * dash between spaces for a break in the sentence, without spaces for a range (New Hart's Rules, 4.11).
 */
export const rules: readonly Rule[] = [
  {
    name: 'three full stops, no more, are an ellipsis',
    scope: 'all',
    sign: '...',
    pattern: /(?<![./\\])(?<old>\.{3})(?![./\\])/dg,
    put: '…',
  },
  {
    name: 'a hyphen between spaces and numbers that make a range is an en dash without spaces',
    scope: 'English',
    sign: ' - ',
    pattern: spacedRange,
    put: (match) => (isSpacedRange(match) ? '–' : null),
  },
  {
    name: 'a dash between spaces and numbers that make a range needs no spaces',
    scope: 'English',
    sign: ' – ',
    pattern: spacedRange,
    put: (match) => (isSpacedRange(match) ? '–' : null),
  },
  {
    name: 'a dash between spaces does not begin a line',
    scope: 'English',
    sign: ' ',
    pattern: /(?<before>[^\s<>=*/|+–—-])(?<old> (?<dash>-{1,3}|[–—]))(?=[ \n](?<after>[^\s<>=*/|+–—-]))/dgu,
    put: toSpacedDash,
  },
  {
    name: 'two hyphens between words are an en dash',
    scope: 'English',
    sign: '--',
    pattern: /(?<old>--)(?<=\p{L}--)(?=\p{L})/dgu,
    put: '–',
  },
  {
    name: 'two hyphens between numbers are an en dash',
    scope: 'English',
    sign: '--',
    pattern: /(?<old>--)(?<=\d--)(?=\d)/dg,
    put: '–',
  },
  {
    name: 'three hyphens between words are an em dash',
    scope: 'English',
    sign: '---',
    pattern: /(?<old>---)(?<=\p{L}---)(?=\p{L})/dgu,
    put: '—',
  },
  {
    name: 'a hyphen between numbers that make a range is an en dash',
    scope: 'English',
    sign: '-',
    pattern: numberRange,
    put: (match) => (isNumberRange(match) ? '–' : null),
  },
  {
    name: 'x between numbers is a multiplication sign',
    scope: 'English',
    sign: ' x ',
    pattern: /\d(?<old> x )(?=\d)/dg,
    put: ' × ',
  },
  {
    name: 'a height in feet and inches has primes: the feet',
    scope: 'English',
    sign: "'",
    pattern: /(?<![\p{L}\p{N}.,])[1-8](?<old>')(?=(?:\d|1[01])["″](?![\p{L}\p{N}]))/dgu,
    put: '′',
  },
  {
    name: 'a height in feet and inches has primes: the inches',
    scope: 'English',
    sign: '"',
    pattern: /(?<![\p{L}\p{N}.,])[1-8]['′](?:\d|1[01])(?<old>")(?![\p{L}\p{N}])/dgu,
    put: '″',
  },
  {
    name: 'a number keeps its unit',
    scope: 'English',
    sign: ' ',
    pattern: new RegExp(String.raw`[\d½⅓⅔¼¾⅛⅜⅝⅞](?<old> )(?=(?:${unit})(?![\p{L}\p{N}]))`, 'dgu'),
    put: noBreakSpace,
  },
  {
    name: 'a title keeps its name',
    scope: 'English',
    sign: ' ',
    pattern: /(?<![\p{L}\p{N}])(?:Dr|Mr|Mrs|Ms)\.?(?<old> )(?=\p{Lu})/dgu,
    put: noBreakSpace,
  },
  {
    name: 'an abbreviation keeps its number',
    scope: 'English',
    sign: '. ',
    pattern: /(?<![\p{L}\p{N}])(?:Nos?|pp?|Figs?)\.(?<old> )(?=\d)/dgu,
    put: noBreakSpace,
  },
];

/** Between numbers, a single hyphen may be a minus sign, so it stays. */
function toSpacedDash({ groups }: RegExpExecArray): string | null {
  const { before = '', dash = '', after = '' } = groups ?? {};
  if (dash === '-' && /[\d%)]/.test(before) && /[\d£€$(]/.test(after)) return null;
  return noBreakSpace + (dash === '---' || dash === '—' ? '—' : '–');
}
