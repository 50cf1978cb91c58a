import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One page of what is printed. */
interface PaperSheet {
  text: string;
  lastLine: string;
}

/** Where the bottom margin of `print.css` begins, in points: 20 mm. Page numbers are below. */
const bottom = 56;

/** Prints the page and reads the paper. */
export async function printed(page: Page): Promise<PaperSheet[]> {
  const data = new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const paper = await getDocument({ data, useSystemFonts: true, verbosity: 0 }).promise;
  const sheets: PaperSheet[] = [];
  for (let number = 1; number <= paper.numPages; number++) {
    const { items } = await (await paper.getPage(number)).getTextContent();
    const runs = items.flatMap((item) =>
      'str' in item
        ? [{ text: item.str + (item.hasEOL ? '\n' : ''), height: Math.round(Number(item.transform[5])) }]
        : [],
    );
    const read = runs.filter(({ height }) => height >= bottom);
    const lowest = Math.min(...read.filter(({ text }) => text.trim() !== '').map(({ height }) => height));
    const last = read.filter(({ height }) => height === lowest);
    sheets.push({ text: toText(read), lastLine: toText(last) });
  }
  return sheets;
}

/** All that is printed, as `toSigns` gives it. */
export async function printedSigns(page: Page): Promise<string> {
  return toSigns((await printed(page)).map(({ text }) => text).join(''));
}

/** Letters and digits only, without the numbers of links: paper breaks lines, and hyphens and spaces with them. */
export function toSigns(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\[\s*\d+\s*\]/g, '')
    .replace(/[^\p{Ll}\p{Lo}\p{N}]/gu, '');
}

/** Words that texts have more often than paper has. Paper has them in another order where boxes stand side by side. */
export function missingWords(texts: readonly string[], sheets: readonly PaperSheet[]): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(sheets.map(({ text }) => text))) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(texts).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap(
    (text) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{Ll}\p{Lo}\p{N}]+/gu) ?? [],
  );
}

function toText(runs: readonly { text: string }[]): string {
  return runs.map(({ text }) => text).join('');
}
