import { describe, expect, it } from 'vitest';
import { blogOf, findingsOf, post } from './blogFolder.ts';

/** Lines that authors write, and what each becomes when they do what they are told. */
const mends: [written: string, mended: string][] = [
  ['tags: [One, , two]', 'tags: [One, two]'],
  ['tags: [One,, two]', 'tags: [One, two]'],
  ['tags: [, One]', 'tags: [One]'],
  ['tags: [#one, two]', 'tags: ["#one", two]'],
  ['tags: [one, #two]', 'tags: [one, "#two"]'],
  ['tags: ["a, b", #two]', 'tags: ["a, b", "#two"]'],
  ['tags: [@one, %two, `three`]', 'tags: ["@one", "%two", "`three`"]'],
  ['tags: ["One" two, three]', `tags: ['"One" two', three]`],
  ["tags: ['it's', b]", "tags: [it's, b]"],
  ['tags: [One] [two]', 'tags: ["One] [two"]'],
  ['tags: One', 'tags: [One]'],
  ['tags: One, “Two”; three', 'tags: [One, Two, three]'],
  ['tags: "One", "Two"', 'tags: [One, Two]'],
  ['tags: @one, C#, C++', 'tags: ["@one", C#, C++]'],
  ['tags: Skin: care, 2026, true', 'tags: ["Skin: care", "2026", "true"]'],
  ['tags: #one #two', 'tags: ["#one", "#two"]'],
  ['tags: one #two', 'tags: ["one #two"]'],
  ['excerpt: It is 5 o’clock: come', 'excerpt: "It is 5 o’clock: come"'],
  ['title: “HydraFacial: is it worth it?”', 'title: "HydraFacial: is it worth it?"'],
  ['title: A "new": one', `title: 'A "new": one'`],
  ['title: "New": one', `title: '"New": one'`],
  [String.raw`title: C:\new: one`, String.raw`title: 'C:\new: one'`],
  ['title: "Peels" and fillers', `title: '"Peels" and fillers'`],
  ['title: - Peels', 'title: "- Peels"'],
  ['title: @home', 'title: "@home"'],
  ['title:Peels', 'title: Peels'],
  ['title：Peels', 'title: Peels'],
  ['title: 2026', 'title: "2026"'],
];

describe('Advice, followed to the letter, makes a post valid in one step:', () => {
  it.each(mends)('%s', async (written, mended) => {
    expect(await adviceOn(written)).toContain(mended.slice(mended.indexOf(': ') + 2));
    expect(await adviceOn(mended)).toBe('');
  });
});

describe('Each slip is said once, with what to write:', () => {
  it.each([
    ['draft: yes', 'draft: found "yes", expected true or false, without quotes. Write true.', 'draft: true'],
    ['featured: "No"', 'found "No", expected true or false, without quotes. Write false.', 'featured: false'],
    ['date: 03/04/2026', 'Write 2026-04-03 for 3 April 2026.', 'date: 2026-04-03'],
    ['date: 25/02/2026', 'Write 2026-02-25.', 'date: 2026-02-25'],
    ['date: 04/04/2026', 'Write 2026-04-04.', 'date: 2026-04-04'],
    ['exerpt: About it.', 'exerpt: unknown field. Did you mean "excerpt"?', 'excerpt: About it.'],
    [
      'readTime: 5',
      'Delete the line to have the time counted from the words, or write 5 min read.',
      'readTime: 1 min read',
    ],
    ['summary: About it.', 'summary: unknown field. Did you mean "excerpt"?', 'excerpt: About it.'],
  ])('%s', async (written, message, mended) => {
    const field = mended.slice(0, mended.indexOf(':'));
    const advice = await adviceInPlaceOf(field, written);
    expect(advice.split('\n')).toHaveLength(1);
    expect(advice).toContain(message);
    expect(await adviceInPlaceOf(field, mended)).toBe('');
  });
});

it.each([
  ['excerpt: One line\nand a second one', 'If it goes on from the line above, put both on one line.'],
  ['excerpt: It is\n  second: here', 'Put both on one line, with the whole value in quotes'],
  ['excerpt: It is\n  tags: [One]', 'Delete the spaces.'],
])(
  'What goes on on a second line is told apart from a quote that has no end: %s',
  async (written, message) => {
    expect(await adviceInPlaceOf('excerpt', written)).toContain(message);
  },
);

it('All faults of a post from a word processor are named at once, and one mend for each is enough', async () => {
  const written = [
    'title: “HydraFacial in Hackney: is it worth it?”',
    'excerpt: For whom it is: an honest answer.',
    'date: 25/02/2026',
    'tags: hydrafacial, glow, Skin rejuvenation',
  ];
  const mended = [
    'title: "HydraFacial in Hackney: is it worth it?"',
    'excerpt: "For whom it is: an honest answer."',
    'date: 2026-02-25',
    'tags: [hydrafacial, glow, Skin rejuvenation]',
  ];
  const advice = await adviceOn(...written);
  for (const line of mended) expect(advice).toContain(line.slice(line.indexOf(': ') + 2));
  expect(await adviceOn(...mended)).toBe('');
});

/** What an author is told of a post with such lines. */
async function adviceOn(...lines: string[]): Promise<string> {
  const replaced = Object.fromEntries(lines.map((line) => [/^\w+/.exec(line)?.[0] ?? '', undefined]));
  const source = post(replaced).replace('---\n', () => `---\n${lines.join('\n')}\n`);
  return findingsOf(await blogOf({ 'x.md': source })).join('\n');
}

/** What an author is told of a post that has a line in place of a field. */
async function adviceInPlaceOf(field: string, line: string): Promise<string> {
  const source = post({ [field]: undefined }).replace('---\n', () => `---\n${line}\n`);
  return findingsOf(await blogOf({ 'x.md': source })).join('\n');
}
