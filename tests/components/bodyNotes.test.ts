import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ReferenceWatch, watchReferences } from '../../src/components/body/watchReferences.ts';

let body: HTMLElement;
let shown: (string | null)[];
let watch: ReferenceWatch;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<div>
    <a id="one" href="#note" data-footnote-ref>1</a> <a id="two" href="#note" data-footnote-ref>2</a>
    <a id="back" href="#one" data-footnote-backref>Back</a> <a id="other" href="/">Other</a>
  </div>`;
  body = element('div');
  shown = [];
  watch = watchReferences(body, (reference) => shown.push(reference?.id ?? null));
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}

function point(selector: string, type: 'pointerover' | 'pointerout', pointerType = 'mouse'): void {
  element(selector).dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType }));
}

test('a note is shown once the mouse rests on its reference, and goes when the mouse has gone', () => {
  point('#one', 'pointerover');
  expect(shown).toEqual([]);
  vi.runAllTimers();
  expect(shown).toEqual(['one']);
  point('#one', 'pointerout');
  expect(shown).toEqual(['one']);
  vi.runAllTimers();
  expect(shown).toEqual(['one', null]);
});

test('a mouse that only passes shows nothing', () => {
  point('#one', 'pointerover');
  point('#one', 'pointerout');
  point('#other', 'pointerover');
  vi.runAllTimers();
  expect(shown).toEqual([]);
});

test('a finger shows nothing, because it goes to the note', () => {
  point('#one', 'pointerover', 'touch');
  vi.runAllTimers();
  expect(shown).toEqual([]);
});

test('a note stays while the mouse is over it', () => {
  point('#one', 'pointerover');
  vi.runAllTimers();
  point('#one', 'pointerout');
  watch.stay();
  vi.runAllTimers();
  expect(shown).toEqual(['one']);
  watch.leave();
  vi.runAllTimers();
  expect(shown).toEqual(['one', null]);
});

test('the keyboard shows a note at once, and Escape hides it', () => {
  element('#one').focus();
  expect(shown).toEqual(['one']);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(shown).toEqual(['one', null]);
  element('#two').focus();
  expect(shown).toEqual(['one', null, 'two']);
  element('#other').focus();
  vi.runAllTimers();
  expect(shown).toEqual(['one', null, 'two', null]);
});

test('a note of the reference that has the focus stays when the mouse leaves', () => {
  element('#one').focus();
  point('#one', 'pointerover');
  point('#one', 'pointerout');
  vi.runAllTimers();
  expect(shown).toEqual(['one']);
});

test('who comes back from a note is not shown it again', () => {
  element('#back').focus();
  element('#one').focus();
  vi.runAllTimers();
  expect(shown).toEqual([]);
});

test('a click on a reference goes to the note itself', () => {
  point('#one', 'pointerover');
  vi.runAllTimers();
  element('#one').click();
  expect(shown).toEqual(['one', null]);
});

test('nothing is shown once it has stopped', () => {
  point('#one', 'pointerover');
  watch.stop();
  element('#two').focus();
  vi.runAllTimers();
  expect(shown).toEqual([]);
});
