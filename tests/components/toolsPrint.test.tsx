import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetNumbers, numberLinks } from '../../src/components/print/linkNotes.ts';
import { PrintButton } from '../../src/components/print/PrintButton.tsx';
import { PrintFrame } from '../../src/components/print/PrintFrame.tsx';
import type { Heading } from '../../src/model/post.ts';

const site = 'https://jluxemedicalaesthetics.com';

/** The parts of the text as they are when the browser prints: whether they are on the paper. */
let onPaper: Record<string, boolean> = {};
let body: HTMLElement;

beforeEach(() => {
  // The test's DOM has no popovers and prints nothing.
  Object.assign(HTMLElement.prototype, { hidePopover: () => {} });
  vi.stubGlobal('print', () => {
    onPaper = portrait();
    window.dispatchEvent(new Event('afterprint'));
  });
  onPaper = {};
  body = toBody(`<div>
    <p>Before</p>
    <div class="heading"><h2 id="first">First</h2><a class="heading-link" href="#first">§</a></div>
    <p>One<sup><a href="#user-content-fn-1" data-footnote-ref>1</a></sup></p>
    <div class="heading"><h2 id="second">Second</h2></div>
    <p>Two<sup><a href="#user-content-fn-%C3%A9" data-footnote-ref>2</a></sup></p>
    <div class="heading"><h3 id="deeper">Deeper</h3></div>
    <p>Three</p>
    <section data-footnotes><h2 id="footnote-label">Notes</h2><ol>
      <li id="user-content-fn-1">Note A</li><li id="user-content-fn-é">Note B</li>
    </ol></section></div>`);
});

afterEach(() => {
  body.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('links that lead out are numbered, those to the same place alike', () => {
  const links = toBody(`
    <a href="https://example.com/a">A</a> <a href="${site}/pricing">Prices</a> <a href="/blog/other#x">Other</a>
    <a href="https://example.com/a">again</a> <a href="mailto:a@example.com?subject=x">Write</a>`);
  expect(numberLinks(links, 'roses')).toEqual([
    'https://example.com/a',
    `${site}/pricing`,
    `${site}/blog/other#x`,
    'a@example.com',
  ]);
  expect([...links.querySelectorAll('a')].map(({ dataset }) => dataset['note'])).toEqual([
    '1',
    '2',
    '3',
    '1',
    '4',
  ]);
  forgetNumbers(links);
  expect(links.querySelector('[data-note]')).toBeNull();
});

test('links that need no address on paper have no number', () => {
  const links = toBody(`
    <a href="#part">Below</a> <a href="/blog/roses#part">Here</a> <a href="tel:+442012345678">+44 20 1234 5678</a>
    <a href="mailto:a@example.com">a@example.com</a> <a href="https://www.example.com/">example.com</a>
    <a class="picture-link" href="/images/rose.png">A rose</a> <a class="heading-link" href="#part">§</a>
    <p data-unprinted><a href="https://example.org">left out</a></p>`);
  expect(numberLinks(links, 'roses')).toEqual([]);
  expect(links.querySelector('[data-note]')).toBeNull();
});

test('paper gets the day, the post’s address and those of its links, and the screen gets rid of them', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 1, 0, 30) });
  body.innerHTML = '<p><a href="https://example.com/a">A</a></p>';
  const { container } = render(
    <PrintFrame post={{ slug: 'roses' }} body={body}>
      <p>Article</p>
    </PrintFrame>,
  );
  const words = () => [...container.children].map(({ textContent }) => textContent);
  const screenWords = ['The J Luxe Journal · J Luxe Medical Aesthetics', 'Article', `${site}/blog/roses`];
  expect(words()).toEqual(screenWords);
  for (const part of container.querySelectorAll('.print-only')) expect(part).toHaveAttribute('hidden');
  window.dispatchEvent(new Event('beforeprint'));
  expect(words()).toEqual([
    'The J Luxe Journal · J Luxe Medical Aesthetics · Printed on 1 March 2026',
    'Article',
    `${site}/blog/rosesLinks in this texthttps://example.com/a`,
  ]);
  expect(body.querySelector('a')).toHaveAttribute('data-note', '1');
  expect(document.documentElement).toHaveAttribute('data-noted');
  window.dispatchEvent(new Event('afterprint'));
  expect(words()).toEqual(screenWords);
  expect(body.querySelector('[data-note]')).toBeNull();
  expect(document.documentElement).not.toHaveAttribute('data-noted');
});

test('the whole post is printed', async () => {
  const { user } = openPrint();
  await user.click(screen.getByRole('button', { name: 'Whole post' }));
  await waitFor(() => expect(onPaper).not.toEqual({}));
  expect(Object.values(onPaper)).not.toContain(false);
});

test('the menu offers the sections, and not what is beneath them', () => {
  openPrint();
  const sections = within(screen.getByRole('list', { name: 'One section' })).getAllByRole('button');
  expect(sections.map(({ textContent }) => textContent)).toEqual(['First', 'Second']);
});

test('one section is printed with its deeper headings and its notes, which keep their numbers', async () => {
  const { user } = openPrint();
  await user.click(screen.getByRole('button', { name: 'Second' }));
  await waitFor(() => expect(onPaper).not.toEqual({}));
  expect(onPaper).toEqual({
    Before: false,
    First: false,
    One: false,
    Second: true,
    Two: true,
    Deeper: true,
    Three: true,
    '1. Note A': false,
    '2. Note B': true,
  });
  expect(body.querySelector('[data-unprinted], [value]'), 'nothing is left of it').toBeNull();
});

test.each([
  ['of one section', [heading('first', 2), heading('deeper', 3)], true],
  ['that is not all drawn yet', [heading('first', 2), heading('second', 2)], false],
])('a post %s is only printed whole', async (_, headings, isDrawn) => {
  render(<PrintButton post={{ headings }} body={isDrawn ? body : null} />, { wrapper: MemoryRouter });
  openMenu();
  expect(screen.queryByRole('list', { name: 'One section' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Whole post' }));
  await waitFor(() => expect(onPaper).not.toEqual({}));
});

function openPrint() {
  const user = userEvent.setup();
  const headings = [heading('first', 2), heading('second', 2), heading('deeper', 3)];
  render(<PrintButton post={{ headings }} body={body} />, { wrapper: MemoryRouter });
  openMenu();
  return { user };
}

function openMenu(): void {
  act(() => void fireEvent(screen.getByRole('group', { name: 'Print' }), new Event('beforetoggle')));
}

function heading(id: string, depth: 2 | 3): Heading {
  return { id, depth, text: id.replace(/^./, (letter) => letter.toUpperCase()), at: 0 };
}

function toBody(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

function portrait(): Record<string, boolean> {
  const parts = [...body.querySelectorAll<HTMLElement>('h2:not(#footnote-label), h3, p, li')];
  return Object.fromEntries(
    parts.map((part) => [nameOf(part), part.closest('[data-unprinted]') === null] as const),
  );
}

/** Its words, after its number if it is given one. */
function nameOf(part: HTMLElement): string {
  const number = part.hasAttribute('value') ? `${part.getAttribute('value')}. ` : '';
  return number + (part.firstChild?.textContent ?? '');
}
