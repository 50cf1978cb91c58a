import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { otherSpelling } from '../../src/pipeline/article/advice/spellings.ts';
import { blogOf, findingsOf, post, preview, today } from './blogFolder.ts';

/** What the author of a post is told of its body, from the line and column on. */
async function adviceOn(body: string, fields: Record<string, string> = {}): Promise<string[]> {
  const findings = findingsOf(await blogOf({ 'x.md': post(fields, body) }, preview));
  return findings.map((finding) => finding.replace(' posts/x.md:', ' '));
}

describe('The author of a text is told of', () => {
  it.each([
    ['Ring us on TODO.', 'must 9:12 text: "TODO" waits to be filled in'],
    ['Ring [insert number].', 'must 9:6 text: "[insert number]" waits'],
    ['Lorem ipsum dolor sit amet.', 'must 9:1 text: "Lorem ipsum" waits'],
    ['It costs £XXX today.', 'must 9:11 text: "XXX" waits'],
    ['', 'must 8:1 text: the post has no text'],
    [
      'See [our prices](http://localhost:5173/pricing).',
      'must 9:5 link: "http://localhost:5173/pricing" leads to the',
    ],
    ['See the the sun guide.', 'should 9:5 text: "the the": "the" stands twice'],
    ['[Click here](/pricing) for prices.', 'should 9:1 link: "Click here" does not say where'],
    ['Prices: [read more…](/pricing)', 'should 9:9 link: "read more…" does not say where'],
    ['Press [](/pricing).', 'should 9:7 link: this link has no words'],
    ['![](/images/a.png)', 'should 9:1 image: the picture has no description'],
    ['![IMG_4032 (1)](/images/a.png)', 'should 9:1 image: "IMG_4032 (1)" is the name of a file'],
    [
      '![a face, photorealistic, 16:9](/images/a.png)',
      'should 9:1 image: the description reads like an order',
    ],
    ['## BEFORE AND AFTER\n\nText.', 'should 9:1 heading: "BEFORE AND AFTER" is all in capitals'],
    ['## Cost\n\nText.\n\n## Cost\n\nText.', 'should 13:1 heading: "Cost" stands above another section'],
    ['It is 100% safe.', 'should 9:7 promise: "100% safe" is a promise'],
    ['Our treatment is risk-free.', 'should 9:18 promise: "risk-free" is a promise'],
    ['Our facial cures acne.', 'should 9:12 promise: "cures acne" is a promise'],
    ['20% off until Friday!', 'should 9:1 promise: "20% off until Friday" is a promise'],
    [
      'We optimise colour and personalize plans.',
      'should 9:24 spelling: one word is spelt the American way beside British ones such as "optimise". Write personalize: personalise.',
    ],
    ['## Botox and you\n\nText.', 'must 9:4 watched name: "Botox" in a heading'],
    ['![Botox at work](/images/a.png)', 'must 9:1 watched name: "Botox" in a picture'],
    ['Dysport from £99, book now.', 'should 9:1 watched name: "Dysport" beside a price'],
    ['- **All** of it\n'.repeat(12), 'could 9:1 lists: all 12 list items begin in bold'],
    ['word '.repeat(151), 'could 9:1 text: this paragraph has 151 words'],
  ])('%s', async (body, told) => {
    const found = (await adviceOn(body)).filter((finding) => !/no such file/.test(finding));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(told);
  });

  it('names in the fields that promote a post', async () => {
    const fields = { title: 'Botox in Hackney', tags: '[Skin, Dysport]', excerpt: 'About it.' };
    const found = await adviceOn('Some words.', fields);
    expect(found).toEqual([
      expect.stringMatching(/^must 2:8 title: "Botox" here may be taken/),
      expect.stringMatching(/^must 7:14 tags: "Dysport" here may be taken/),
    ]);
  });
});

describe('Nothing is said of', () => {
  it.each([
    'This is not a treatment where the name alone guarantees success.',
    'Nobody can promise that it is risk-free, and no clinic should say that it is 100% safe.',
    'It will not cure acne. Does it cure acne? Is it completely safe?',
    'Tell us if you have recently had Botox. Prices begin at £99.',
    'If you take isotretinoin, wait six months.',
    'Botox and fillers are not the same.',
    'He had had enough, and said that that was it. Vitamin A a day.',
    'The World Health Organization colours its maps.',
    'We prioritise, organise and analyse colour.',
    'We prioritize, organize and analyze color.',
    'A prize of a size that we exercise and advise on. An hour of our four-hour tour.',
    '## FAQ\n\nText.\n\n## SPF 50\n\nText.\n\n## PRP\n\nText.',
    '## Peels\n\n### Aftercare\n\nText.\n\n## Lasers\n\n### Aftercare\n\nText.',
    'See [the guide to the sun](/pricing) and https://www.nhs.uk/conditions/acne.',
    'Add [salt], [sic] and [1].',
    '- One item\n- **Two**\n'.repeat(20),
    'The best sunscreen is the one you wear. The best treatment in winter is patience.',
    'There were no risk factors, and 20% of people have it until Friday.',
  ])('%s', async (body) => {
    expect(await adviceOn(body)).toEqual([]);
  });

  it('anything that must be mended in our own posts', async () => {
    const folder = resolve(import.meta.dirname, '../../posts');
    const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
    const posts = Object.fromEntries(
      names.map((name) => [name, readFileSync(resolve(folder, name), 'utf8')]),
    );
    const findings = findingsOf(await blogOf(posts, preview));
    const pictures = /no such file|leads to no|names no file|no known page/;
    expect(
      findings.filter((finding) => /^(?:error|must)|watched name/.test(finding) && !pictures.test(finding)),
    ).toEqual([]);
  });
});

describe('The top of a file', () => {
  it.each([
    [{ excerpt: 'A Post.' }, 'should 3:10 excerpt: says the title again'],
    [{ metaDescription: 'A Post' }, 'should 7:18 metaDescription: says the title again'],
    [{ date: '2027-07-01' }, `should 4:7 date: 2027-07-01 is more than a year away`],
    [{ date: '1926-02-25' }, 'should 4:7 date: 1926-02-25 is before there were blogs'],
    [
      { reviewed: '2025-01-31' },
      'could 7:11 reviewed: the facts were checked on 2025-01-31, more than a year ago',
    ],
    [
      { reviewed: '2026-03-01', updated: '2026-04-01' },
      'could 7:11 reviewed: the text was changed on 2026-04-01',
    ],
    [{ category: 'Skin Conditions' }, 'could 5:11 category: nobody is named who checked the facts'],
    [{ tags: '[Guides]' }, 'could 7:8 tags: is the category already'],
    [
      { primaryKeyword: 'chemical peel' },
      'could 7:17 primaryKeyword: "chemical peel": "chemical peel" stands neither',
    ],
  ])(`is read on ${today}: %o`, async (fields, told) => {
    const found = await adviceOn('Some words.', Object.fromEntries(Object.entries(fields)));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(told);
  });

  it('is compared with those of other posts', async () => {
    const posts = {
      'a.md': post({ title: 'One', tags: '[Microneedling]' }),
      'b.md': post({ title: 'Two', tags: '[Microneedling]' }),
      'c.md': post({ title: 'one', tags: '[Microneedlng]' }),
    };
    expect(findingsOf(await blogOf(posts)).map((finding) => finding.replace(/(?<=\w)\. [^]*/, ''))).toEqual([
      'should posts/a.md:2:8 title: posts/c.md has the same title',
      'should posts/c.md:2:8 title: posts/a.md has the same title',
      'should posts/c.md:7:8 tags: "Microneedlng" is nearly "Microneedling", which 2 posts have',
    ]);
  });

  it('has keywords that the text may say in another order and with other endings', async () => {
    const fields = { primaryKeyword: 'peels for acne scars', secondaryKeywords: '[colour correction]' };
    expect(await adviceOn('A scar of acne, and a peel. Correcting color.', fields)).toEqual([]);
  });
});

it.each([
  ['optimise', 'optimize'],
  ['personalised', 'personalized'],
  ['analysing', 'analyzing'],
  ['colours', 'colors'],
  ['behavioural', 'behavioral'],
  ['centre', 'center'],
  ['ageing', 'aging'],
  ['greyish', 'grayish'],
  ['travelling', 'traveling'],
  ['haemoglobin', 'hemoglobin'],
  ['anaesthetic', 'anesthetic'],
])('%s is British for %s', (british, american) => {
  expect(otherSpelling(british)).toEqual({ side: 'british', other: american });
  expect(otherSpelling(american)).toEqual({ side: 'american', other: british });
});
