import { quote, type Leftover } from './mark.ts';
import type { Line, ShownText } from './shownText.ts';

/** Finds rows of a table that stayed running text. */
export function tableLeftovers(shown: ShownText, lines: readonly Line[]): Leftover[] {
  const dashes = lines.findIndex(({ text }) => isDashes(text));
  if (dashes !== -1) return [toLeftover(shown, lines, dashes, dashesAdvice(lines, dashes))];
  const rows = lines.findIndex(({ text }, index) => isRow(text) && isRow(lines[index + 1]?.text ?? ''));
  if (rows !== -1) {
    const count = cellsOf(lines[rows]?.text ?? '');
    return [toLeftover(shown, lines, rows, `For a table, write ${rowOfDashes(count)} below the first row.`)];
  }
  const columns = lines.findIndex(({ text }, index) => areColumns(text, lines[index + 1]?.text ?? ''));
  if (columns === -1) return [];
  const count = tabsIn(lines[columns]?.text ?? '') + 1;
  const advice = `For a table, put | between the columns and at both ends of every line, and ${rowOfDashes(count)} below the first.`;
  return [toLeftover(shown, lines, columns, advice)];
}

function toLeftover(shown: ShownText, lines: readonly Line[], index: number, advice: string): Leftover {
  const { text = '', start = 0 } = lines[index] ?? {};
  const end = start + text.length;
  const message = `readers see ${quote(shown, start, end)} in running text. ${advice}`;
  return { kind: 'table', subject: 'table', start, end, message };
}

function dashesAdvice(lines: readonly Line[], at: number): string {
  const above = lines[at - 1]?.text ?? '';
  if (!above.includes('|')) return 'For a table, write the row with the names of the columns right above it.';
  return `For a table, give it as many cells as the row above it has: ${rowOfDashes(cellsOf(above))}.`;
}

/** Several cells of dashes, or one between two lines. */
function isDashes(line: string): boolean {
  return /^\s*(?:\|\s*:?-{2,}:?\s*)+\|\s*$|^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/.test(line);
}

function isRow(line: string): boolean {
  return /^\s*\|.*\S.*\|.*\|\s*$/.test(line);
}

function cellsOf(row: string): number {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
}

function rowOfDashes(cells: number): string {
  return `|${' --- |'.repeat(cells)}`;
}

/** Whether two lines have as many tabs between words. What a tab follows may be the sign of a list. */
function areColumns(line: string, next: string): boolean {
  return tabsIn(line) > 0 && tabsIn(line) === tabsIn(next);
}

function tabsIn(line: string): number {
  const words = line.trim();
  return /^[^\t]{0,3}[.)\uf000-\uf0ff•·◦▪–—-]\t|^[o§Ø]\t/.test(words)
    ? 0
    : (words.match(/\t+/g)?.length ?? 0);
}
