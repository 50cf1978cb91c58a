import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLine } from '../../src/components/reading/keepLine.ts';
import { keepLineAtWidths } from '../../src/components/reading/keptWidth.ts';

/** A page whose layout is known: every line holds so many characters, and blocks follow one another. */
const page = { charactersInLine: 40, lineHeight: 30, scroll: 0 };
const headerHeight = 52;

beforeEach(() => {
  Object.assign(page, { charactersInLine: 40, lineHeight: 30, scroll: 0 });
  const paragraphs = Array.from({ length: 12 }, (_, at) => `<p>${'word '.repeat(60)}${at}</p>`).join('');
  document.body.innerHTML = `<header></header><main><article><h1>Title</h1>${paragraphs}</article></main>`;
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => page.scroll);
  vi.spyOn(window, 'scrollBy').mockImplementation((options) => {
    page.scroll += Object.assign({ top: 0 }, options).top;
  });
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(rectsOf);
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(wholeRectOf);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function boxOf(this: Element) {
    return this.localName === 'header' ? new DOMRect(0, 0, 400, headerHeight) : new DOMRect(0, 0, 0, 0);
  });
  Object.defineProperty(document, 'fonts', { configurable: true, value: { ready: Promise.resolve() } });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test.each([10, 400, 431, 432, 450, 1777, 2500])(
  'the first whole line stays put: scrolled by %i',
  (scroll) => {
    page.scroll = scroll;
    const line = firstLine();
    const was = topOf(line);
    expect(was).toBeGreaterThanOrEqual(headerHeight);
    keepLine(() => Object.assign(page, { charactersInLine: 21, lineHeight: 64 }));
    expect(topOf(line)).toBe(was);
    expect(page.scroll).not.toBe(scroll);
    keepLine(() => Object.assign(page, { charactersInLine: 66, lineHeight: 24 }));
    keepLine(() => Object.assign(page, { charactersInLine: 40, lineHeight: 30 }));
    expect(topOf(line)).toBe(was);
  },
);

test('a change that moves nothing scrolls nothing', () => {
  page.scroll = 431;
  keepLine(() => {});
  expect(window.scrollBy).not.toHaveBeenCalled();
});

test('at the very top of the page nothing scrolls', () => {
  keepLine(() => Object.assign(page, { lineHeight: 64 }));
  expect(window.scrollBy).not.toHaveBeenCalled();
});

test('a page without an article is left alone', () => {
  page.scroll = 500;
  document.querySelector('h1')?.remove();
  keepLine(() => Object.assign(page, { lineHeight: 64 }));
  expect(window.scrollBy).not.toHaveBeenCalled();
});

test('fonts that come late do not move the line, unless the reader has done something', async () => {
  for (const acts of [false, true]) {
    page.scroll = 1000;
    page.lineHeight = 30;
    const line = firstLine();
    const was = topOf(line);
    let arrive = () => {};
    const ready = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    Object.defineProperty(document, 'fonts', { configurable: true, value: { ready } });
    keepLine(() => Object.assign(page, { lineHeight: 40 }));
    await frames(3);
    page.lineHeight = 41;
    if (acts) window.dispatchEvent(new Event('wheel'));
    arrive();
    await frames(1);
    expect(topOf(line) === was).toBe(!acts);
  }
});

test('a window of another width shows the same line, one of another height is left alone', () => {
  vi.useFakeTimers();
  const stop = keepLineAtWidths();
  page.scroll = 900;
  window.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(300);
  const line = firstLine();
  const was = topOf(line);
  page.lineHeight = 31;
  resizeTo(window.innerWidth);
  expect(page.scroll).toBe(900);
  page.charactersInLine = 80;
  resizeTo(window.innerWidth + 400);
  expect(topOf(line)).toBe(was);
  stop();
  vi.useRealTimers();
});

function resizeTo(width: number): void {
  vi.stubGlobal('innerWidth', width);
  window.dispatchEvent(new Event('resize'));
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The first character whose line is not cut off by the header. */
function firstLine(): { block: number; offset: number } {
  const texts = allTexts();
  for (const [block, text] of texts.entries()) {
    for (let offset = 0; offset < text.length; offset++) {
      if (topOf({ block, offset }) >= headerHeight) return { block, offset };
    }
  }
  throw new Error('No line is in sight.');
}

function topOf({ block, offset }: { block: number; offset: number }): number {
  const above = allTexts()
    .slice(0, block)
    .reduce((sum, { length }) => sum + Math.ceil(length / page.charactersInLine), 0);
  return (above + Math.floor(offset / page.charactersInLine)) * page.lineHeight - page.scroll;
}

function allTexts(): string[] {
  return [...document.querySelectorAll('h1, p')].map(({ textContent }) => textContent);
}

/** The box of one character. */
function rectsOf(this: Range): DOMRectList {
  const top = topOf({ block: blockOf(this.startContainer), offset: this.startOffset });
  return Object.assign([new DOMRect(0, top, 9, page.lineHeight)], { item: () => null });
}

/** The box of a block's whole text. */
function wholeRectOf(this: Range): DOMRect {
  const block = blockOf(this.startContainer);
  const top = topOf({ block, offset: 0 });
  return new DOMRect(0, top, 400, topOf({ block: block + 1, offset: 0 }) - top);
}

function blockOf(node: Node): number {
  return [...document.querySelectorAll('h1, p')].findIndex((element) => element.contains(node));
}
