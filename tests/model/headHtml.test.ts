import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { headOfError, staticHead } from '../../src/model/head/commonHead.ts';
import { type HeadTag, toHtml } from '../../src/model/head/headTag.ts';
import { headOfList } from '../../src/model/head/listHead.ts';
import { headOfPost } from '../../src/model/head/postHead.ts';
import { toListing } from '../../src/model/listing.ts';
import { everything, type Selection } from '../../src/model/selection.ts';
import { exampleIndex, fullPost, hostile, hostilePost, plainPost } from './headExamples.ts';

const heads: [string, HeadTag[]][] = [
  ['every page', staticHead()],
  ['a post', headOfPost(fullPost)],
  ['a hostile post', headOfPost(hostilePost)],
  ['the list', listHead(everything)],
  ['a hostile search', listHead({ ...everything, query: hostile })],
  ['a hostile topic', hostileTopic()],
  ['an error', headOfError(hostile)],
];

test.each(heads)('browsers read from the HTML what the app would set: %s', (_, tags) => {
  expect(read(toHtml(tags))).toEqual(tags);
});

test.each(heads)('each element has a line: %s', (_, tags) => {
  expect(toHtml(tags).split(/[\n\r\u2028\u2029]/)).toHaveLength(tags.length);
});

test.each(heads)('nothing is empty, and nothing is said twice: %s', (_, tags) => {
  const texts = tags.flatMap(({ attributes, text }) => [...Object.values(attributes), text ?? 'none']);
  expect(texts).not.toContain('');
  const subjects = tags.map(({ attributes }) => attributes.name ?? attributes.property ?? attributes.rel);
  const once = subjects.filter((subject) => subject !== undefined && !mayRepeat.has(subject));
  expect(once).toEqual([...new Set(once)]);
});

const mayRepeat = new Set(['alternate', 'article:tag', 'theme-color']);

test.each(heads)('nothing that readers cannot see is passed on: %s', (_, tags) => {
  expect(toHtml(tags)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
});

test('the same page gives the same bytes', () => {
  expect(toHtml(headOfPost(plainPost))).toBe(toHtml(headOfPost(structuredClone(plainPost))));
});

function listHead(selection: Selection): HeadTag[] {
  return headOfList(selection, toListing(exampleIndex, selection));
}

function hostileTopic(): HeadTag[] {
  const categories = [{ slug: 'skin', name: hostile, count: 13 }];
  const selection = { ...everything, category: 'skin' };
  return headOfList(selection, toListing({ ...exampleIndex, categories }, selection));
}

/** The elements that a browser finds in a `<head>`. */
function read(html: string) {
  const { document } = new Window();
  document.write(`<!doctype html><html><head>${html}</head><body></body></html>`);
  return [...document.head.children].map((element) => ({
    name: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: element.textContent || undefined,
  }));
}
