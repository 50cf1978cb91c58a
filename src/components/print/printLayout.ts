import { formatDay } from '../../model/day.ts';
import { forgetNumbers, numberLinks } from './linkNotes.ts';
import { leaveOnly, printAll } from './printSection.ts';

/** An article on paper. */
interface Sheet {
  slug: string;
  /** Holds the whole text; null until all of it is drawn. */
  body: HTMLElement | null;
  /** Where the day of printing stands, and where the addresses of the links. Empty on a screen. */
  day: HTMLElement;
  addresses: HTMLElement;
}

/** Fills in what only paper shows, each time just before the page is printed. Returns the way to stop. */
export function fillWhenPrinted(sheet: Sheet): () => void {
  const before = () => fill(sheet);
  const after = () => empty(sheet);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    after();
  };
}

/** Prints an article, or only the section under one of its headings of the second level. */
export async function printArticle(body: HTMLElement, section: string | null): Promise<void> {
  printAll(body);
  if (section !== null) leaveOnly(body, section);
  await loadPictures(body);
  whenPrinted(() => printAll(body));
  window.print();
}

/** Not every phone says when it has printed; a reader who touches the page again is done with it. */
function whenPrinted(act: () => void): void {
  const over = new AbortController();
  const end = () => {
    over.abort();
    act();
  };
  for (const sign of ['afterprint', 'pointerdown', 'keydown'])
    window.addEventListener(sign, end, { signal: over.signal });
}

/** Longest wait for pictures, in milliseconds: what has not come by then is left out. */
const patience = 3000;

/** Safari prints no pictures that it has put off: https://github.com/Fyrd/caniuse/pull/6904 */
async function loadPictures(body: HTMLElement): Promise<void> {
  const missing = [...body.querySelectorAll('img')].filter(
    (picture) => !picture.complete && picture.closest('[data-unprinted]') === null,
  );
  if (missing.length === 0) return;
  for (const picture of missing) picture.loading = 'eager';
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([late, Promise.allSettled(missing.map((picture) => picture.decode()))]);
}

function fill(sheet: Sheet): void {
  empty(sheet);
  sheet.day.textContent = ` · Printed on ${formatDay(toDay(new Date()))}`;
  if (sheet.body === null) return;
  const addresses = numberLinks(sheet.body, sheet.slug);
  if (addresses.length > 0) sheet.addresses.append(toTitle(), toList(addresses));
  // Says that no address need stand in brackets any more.
  document.documentElement.dataset['noted'] = '';
}

function empty({ body, day, addresses }: Sheet): void {
  day.textContent = '';
  addresses.replaceChildren();
  if (body !== null) forgetNumbers(body);
  delete document.documentElement.dataset['noted'];
}

/** The calendar day where the reader is. */
function toDay(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

function toTitle(): HTMLElement {
  const title = document.createElement('p');
  title.textContent = 'Links in this text';
  return title;
}

function toList(addresses: readonly string[]): HTMLElement {
  const list = document.createElement('ol');
  for (const address of addresses) {
    const item = document.createElement('li');
    item.textContent = address;
    list.append(item);
  }
  return list;
}
