import { quote, type Leftover } from './mark.ts';
import { linesOf, type Line, type ShownText } from './shownText.ts';
import { tableLeftovers } from './tables.ts';

/** Finds lists, headings, dividers and tables that stayed running text, because their lines begin with other signs. */
export function lineLeftovers(shown: ShownText): Leftover[] {
  if (shown.block.type !== 'paragraph' || !unusualLine.test(shown.text)) return [];
  const lines = linesOf(shown);
  return [
    ...listLeftovers(shown, lines),
    ...lines.flatMap((line) => headingLeftovers(shown, line)),
    ...lines.flatMap((line) => dividerLeftovers(shown, line)),
    ...tableLeftovers(shown, lines),
  ];
}

/** Most texts are spared a look at every line: their lines begin with words, and hold no tabs. */
const unusualLine = /^\s*(?:[^\p{L}\s]|[oØ]\s)|\t/mu;

/** Characters that word processors begin the items of a list with; some are in fonts that readers do not have. */
const bullet = '[•◦‣⁃∙▪▫■□●○◆◇❖➢➤►▸\\uf000-\\uf0ff]';

/** Ways to begin an item that Markdown does not know. Some are only taken for one if all lines of a text have it. */
const items: readonly { pattern: RegExp; isSure: boolean }[] = [
  { pattern: new RegExp(`^\\s*${bullet}(?=\\s*[^\\s•·◦▪▫■□●○◆◇])(?!.*${bullet}\\s*$)`, 'u'), isSure: true },
  { pattern: /^\s*·(?=\s+[^\s·])(?!.*·\s*$)/, isSure: true },
  // Word has an "o", a section sign or an arrow of another font, with a tab or several blanks behind it.
  { pattern: /^\s*[o§Ø](?=(?:\t|[ \u00a0]{2,})\s*\S)/, isSure: true },
  { pattern: /^\s*[–—](?=\s+\S)/, isSure: false },
  { pattern: /^-(?=\p{L}{2})/u, isSure: false },
];

function listLeftovers(shown: ShownText, lines: readonly Line[]): Leftover[] {
  const beginsItem = (pattern: RegExp) => lines.filter(({ text }) => pattern.test(text));
  const found = items.flatMap(({ pattern, isSure }) => {
    const begun = beginsItem(pattern);
    return isSure || (begun.length > 1 && begun.length === lines.length) ? begun : [];
  });
  const [first, ...others] = found.toSorted((a, b) => a.start - b.start);
  if (first === undefined) return numberLeftovers(shown, lines);
  const start = first.start + first.text.search(/\S/);
  const count = others.length === 1 ? 'the other one' : `the ${others.length} others`;
  const which = others.length === 0 ? 'the line' : `this line and ${count}`;
  const end = first.start + first.text.length;
  const message = `readers see ${quote(shown, start, end)} in running text. For a list, begin ${which} with "- " instead.`;
  const mend = found.length === lines.length ? toList(shown, start) : null;
  return [{ kind: 'list', subject: 'list', start, end, message, ...(mend === null ? {} : { mend }) }];
}

/**
 * The lines of a paragraph as items of a list, whatever they begin with now. Null for lines that stand in a quotation or
 * further in, where what is in front of them has a meaning too.
 */
function toList(shown: ShownText, start: number): Leftover['mend'] | null {
  const was = shown.sourceOf(start, shown.text.length);
  if (/^[\s>]/m.test(was)) return null;
  return { was, now: was.replace(/^(?:-(?=\p{L})|\S\s*)/gmu, '- ') };
}

/** Numbers without a space behind them. */
function numberLeftovers(shown: ShownText, lines: readonly Line[]): Leftover[] {
  const numbers = lines.map(({ text }) => /^(\d{1,2})[.)](?=\p{L})/u.exec(text)?.[1]);
  const isList = numbers.length > 1 && numbers.every((number, index) => Number(number) === index + 1);
  const [first] = lines;
  if (!isList || first === undefined) return [];
  const end = first.text.length;
  const message = `readers see ${quote(shown, 0, end)} in running text. For a list, leave a space behind the number of every line.`;
  return [{ kind: 'list', subject: 'list', start: 0, end, message }];
}

/** A heading without a space behind its marks. A single one may be a hashtag. */
function headingLeftovers(shown: ShownText, { text, start }: Line): Leftover[] {
  const match = /^(?<marks>#{2,6})(?<words>[\p{L}\p{N}"“*].*)$/u.exec(text);
  if (match === null) return [];
  const end = start + text.length;
  const { marks = '', words = '' } = match.groups ?? {};
  const message = `readers see ${quote(shown, start, end)} as typed. For a heading, leave a space: ${marks} ${words}.`;
  const mend = { was: `${marks}${words}`, now: `${marks} ${words}` };
  return [{ kind: 'heading', subject: 'heading', start, end, message, mend }];
}

/** A line of dashes of other kinds, or of equals signs. */
function dividerLeftovers(shown: ShownText, { text, start }: Line): Leftover[] {
  if (!/^\s*(?:[—–―─━═=] ?){3,}\s*$/.test(text)) return [];
  const end = start + text.length;
  const message = `readers see ${quote(shown, start, end)} as typed. For a divider, write --- between two empty lines.`;
  return [{ kind: 'divider', subject: 'divider', start, end, message }];
}
