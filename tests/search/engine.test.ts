import { expect, test } from 'vitest';
import { site } from '../../src/model/site.ts';
import { indexDataPath } from '../../src/model/urls.ts';
import { ask, filesOf, searchIn, searchOver, slugsOf } from './searchOver.ts';

/** A title, and questions that find it, with bars between them. */
const findable: [title: string, queries: string][] = [
  ["Women's health", 'womens health|women’s|womenʼs|women＇s|womens|women|women s|womenshealth'],
  ["Café crème: CO₂, what's new?", "whats new|what's new|what'|cafe creme|CAFÉ|co2|CO₂"],
  ['What the clinic’s nurses say', "clinic's|clinics nurses|clinic s"],
  ['Womens health', "women's health|women’s"],
  ['Probiotic-rich food', 'probiotic rich|probiotic-rich|rich food|probioticrich'],
  ['Hyaluronsäure und l’eau d’Élan', "hyaluronsaure|hyaluronsäure|elan|Élan|leau|l'eau|eau"],
  ['Nai\u0308ve ﬁllers and Winter\u00a0Skin', 'naïve|fillers|winter skin'],
  ['Hydra\u00adtion\u200b', 'hydration|hydra\u00adtion'],
  ['皮肤护理入门：冬季保湿的完整指南', '护理|冬季|保湿|冬季护理|护理 指南|皮肤护理入门'],
  ['HydraFacialの効果とヒアルロン酸', 'hydrafacial|効果|ヒアルロン酸|ｈｙｄｒａｆａｃｉａｌ効果'],
  ['การดูแลผิวหลังการรักษา', 'ผิว|การรักษา'],
  ['玻尿酸HA填充', 'ha|填充'],
];

test.each(findable)('%j is found', async (title, queries) => {
  const search = await searchOver({ x: { fields: { title: JSON.stringify(title) } } });
  for (const query of queries.split('|')) expect(slugsOf(await ask(search, query)), query).toEqual(['x']);
});

test.each([
  ["Women's health", 'omens'],
  ['皮肤护理入门', '保湿'],
  ['皮肤护理入门', '护肤入'],
  ['HydraFacialの効果', 'facial'],
])('%j is not found by %j', async (title, query) => {
  const search = await searchOver({ x: { fields: { title: JSON.stringify(title) } } });
  expect(slugsOf(await ask(search, query))).toEqual([]);
});

const clinic = {
  peels: {
    fields: { title: 'Chemical Peels' },
    body: 'A peel takes off old skin.\n\n## Downtime\n\nIt is short.\n\n## Who should wait\n\nAnyone with a **cold sore**.',
  },
  needling: {
    fields: { title: 'Microneedling' },
    body: 'Needles.\n\n## After it\n\nThe downtime is two days. Wear `SPF` and [a hat](https://example.org/hat).',
  },
};

test('a passage is named by its heading and shows the words that were found, without marks of Markdown', async () => {
  const search = await searchOver(clinic);
  const { posts } = await ask(search, 'spf hat');
  expect(posts[0]).toMatchObject({ slug: 'needling', words: ['spf', 'hat'] });
  expect(posts[0]?.sections).toEqual([
    {
      id: 'after-it',
      heading: 'After it',
      snippet: [
        { text: 'The downtime is two days. Wear ', isMatch: false },
        { text: 'SPF', isMatch: true },
        { text: ' and a ', isMatch: false },
        { text: 'hat', isMatch: true },
        { text: '.', isMatch: false },
      ],
    },
  ]);
});

test('words that are written apart are found together, and the other way round', async () => {
  const search = await searchOver(clinic);
  expect(slugsOf(await ask(search, 'down time')).toSorted()).toEqual(['needling', 'peels']);
  expect(slugsOf(await ask(search, 'coldsore'))).toEqual(['peels']);
});

test('a misspelt word is put right only if nobody writes it so, and that is said', async () => {
  const search = await searchOver(clinic);
  expect(await ask(search, 'microneedeling')).toMatchObject({ corrected: 'microneedling', ranks: [0] });
  expect((await ask(search, 'microneedling')).corrected).toBeNull();
  expect((await ask(search, 'micro')).corrected).toBeNull();
});

test('what nothing answers finds nothing, and words that come near are named', async () => {
  const search = await searchOver(clinic);
  expect(await ask(search, 'mortgage rates')).toMatchObject({
    posts: [],
    ranks: [],
    corrected: null,
    searched: 2,
  });
  expect((await ask(search, 'peelx tax return')).nearest).toContain('peel');
});

test('only the posts that are asked for are shown, and all that were found are counted', async () => {
  const search = await searchOver(clinic);
  const answer = await ask(search, 'downtime', { within: [1] });
  expect(answer.ranks).toHaveLength(2);
  expect(answer.posts.map(({ rank }) => rank)).toEqual([1]);
});

test('a title that was asked for in full comes first', async () => {
  const search = await searchOver({
    long: {
      fields: { title: 'All About Skin Peels and Skin Care' },
      body: '## Skin care\n\nSkin care, skin care.',
    },
    short: { fields: { title: 'Skin Care', excerpt: 'Short.' }, body: 'Nothing else.' },
  });
  expect(slugsOf(await ask(search, 'skin care'))[0]).toBe('short');
});

test.each(['', '   ', '.*', '🙂', '"', '\\', '__proto__', 'constructor', '%', 'a'.repeat(5000)])(
  'a question that is none (%j) finds nothing and breaks nothing',
  async (query) => {
    expect(slugsOf(await ask(await searchOver(clinic), query))).toEqual([]);
  },
);

test('a blog without posts, and posts without words, can be searched', async () => {
  expect(await ask(await searchOver({}), 'peel')).toMatchObject({ posts: [], searched: 0 });
  const search = await searchOver({ x: { fields: { title: '🙂' }, body: '***' } });
  expect(slugsOf(await ask(search, 'words'))).toEqual([]);
});

test('a page that has been open for long finds what was published since, though the old files are gone', async () => {
  const before = await filesOf(clinic);
  const after = await filesOf({ ...clinic, new: { fields: { title: 'Sunscreen' }, body: 'Cream.' } });
  const served = new Map(before);
  const search = searchIn(served);
  expect(slugsOf(await ask(search, 'needles'))).toEqual(['needling']);
  served.clear();
  for (const [path, contents] of after) served.set(path, contents);
  expect(slugsOf(await ask(search, 'cold sore'))).toEqual(['peels']);
  const index = JSON.parse(after.get(indexDataPath) ?? '');
  expect(slugsOf(await ask(search, 'sunscreen', { build: index.build }))).toEqual(['new']);
});

test('where nothing can be fetched, the question fails, and the next one is asked anew', async () => {
  const files = await filesOf(clinic);
  const served = new Map<string, string>();
  const search = searchIn(served);
  await expect(ask(search, 'peel')).rejects.toThrow('There is no /blog/data/search.json.');
  for (const [path, contents] of files) served.set(path, contents);
  expect(slugsOf(await ask(search, 'peel'))).toContain('peels');
});

test('a word of the settings is found in full, and neither completed nor guessed nor named', async () => {
  const [name = ''] = site.watchList[0]?.names ?? [];
  const search = await searchOver({ x: { body: `We speak of ${name} here.` } });
  expect(slugsOf(await ask(search, name))).toEqual(['x']);
  for (const part of [name.slice(0, -1), `${name}x`, name.replace(/.$/, 'q')]) {
    const answer = await ask(search, part);
    expect(slugsOf(answer), part).toEqual([]);
    expect(answer.nearest, part).not.toContain(name);
  }
});
