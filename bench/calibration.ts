import type { Browser } from '@playwright/test';
import { phone, visit } from './chromium.ts';
import { corpusPost } from './corpus/post.ts';
import { median } from './figures.ts';

const repetitions = 9;

/** Milliseconds that Node needs here for a fixed piece of work on a fixed text. */
export function calibrateNode(): number {
  const { text } = corpusPost(0, 1, 'full');
  const times = Array.from({ length: repetitions }, () => timeOf(() => workOnText(text, 60)));
  return median(times.slice(2));
}

/** Milliseconds that a phone-like Chromium needs here for the same work and for drawing the text. */
export function calibrateChromium(browser: Browser): Promise<number> {
  return visit(browser, phone, async (page) => {
    const { text } = corpusPost(0, 1, 'full');
    await page.setContent('<main></main>');
    // Functions lose their surroundings on their way into the page, so the work travels as source.
    const source = `(${drawText.toString()})(${JSON.stringify(text)}, ${workOnText.toString()})`;
    const times: number[] = [];
    for (let round = 0; round < repetitions; round++) times.push(Number(await page.evaluate(source)));
    return median(times.slice(2));
  });
}

function timeOf(act: () => unknown): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

/** What programs that handle text do: split, look up, sort, join. Uses nothing from outside. */
function workOnText(text: string, rounds: number): number {
  let size = 0;
  for (let round = 0; round < rounds; round++) {
    const counts = new Map<string, number>();
    for (const word of text.toLowerCase().split(/[^a-z]+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const lines = text.split('\n').map((line, at) => ({ at, line, words: line.split(' ') }));
    size += JSON.stringify(sorted).length + JSON.stringify(JSON.parse(JSON.stringify(lines))).length;
  }
  return size;
}

function drawText(text: string, work: typeof workOnText): number {
  const main = document.createElement('main');
  const started = performance.now();
  work(text, 12);
  for (const line of text.split('\n')) {
    const block = main.appendChild(document.createElement('p'));
    for (const word of line.split(' '))
      block.appendChild(document.createElement('b')).textContent = `${word} `;
  }
  document.body.replaceChildren(main);
  const height = main.offsetHeight;
  return height > 0 ? performance.now() - started : Number.NaN;
}
