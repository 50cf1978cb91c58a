import { describe, expect, it } from 'vitest';
import { blogOf, findingsOf, post, postOf } from './blogFolder.ts';

const paragraph = `${'Skin heals at its own pace. '.repeat(60)}\n\n`;

async function articleOf(body: string) {
  const blog = await blogOf({ 'x.md': post({}, body) });
  return { ...postOf(blog, 'x'), findings: findingsOf(blog) };
}

describe('Headings', () => {
  it('get ids that differ from each other and from those of the page', async () => {
    const names = [
      'Main',
      'Root',
      'Care',
      'Care',
      'Footnote label',
      'User content fn 1',
      '?!',
      'Größe & Gewicht',
    ];
    const { headings } = await articleOf(names.map((name) => `## ${name}`).join('\n\n'));
    expect(headings.map(({ id }) => id)).toEqual([
      'main-1',
      'root-1',
      'care',
      'care-1',
      'footnote-label-1',
      'section-user-content-fn-1',
      'section',
      'größe--gewicht',
    ]);
  });

  it('lose what nobody sees, in their ids too', async () => {
    const { headings, body } = await articleOf(
      '## Hydra\u00adtion\u200b at\u00a0home\n\n## \u2060\ufeffCare',
    );
    expect(headings.map(({ id, text }) => [id, text])).toEqual([
      ['hydration-at-home', 'Hydration at home'],
      ['care', 'Care'],
    ]);
    expect(body).toBe('## Hydration at\u00a0home\n\n## Care');
  });

  it('are listed as plain text, without those in quotes and lists', async () => {
    const body =
      '## **Bold**, `code`, [link](/pricing)[^1] and ![picture](/a.png)\n\n> ## Quoted\n\n- ## Listed\n\n[^1]: Note.';
    expect((await articleOf(body)).headings.map(({ text }) => text)).toEqual([
      'Bold, code, link and picture',
    ]);
  });

  it('without text, or below a skipped level, are reported', async () => {
    expect((await articleOf('## One\n\n##\n\n#### Deep')).findings).toEqual([
      'should posts/x.md:11:1 heading: a heading without text. Write one after ##, or delete the line.',
      'should posts/x.md:13:1 heading: "Deep" skips a level: #### comes right below ##. Write ###.',
    ]);
  });
});

describe('Pieces', () => {
  it('are cut at sections, and in long sections between blocks, but never below a heading', async () => {
    const long = `## Long\n\n${paragraph.repeat(4)}### Part\n\n${paragraph.repeat(4)}`;
    const { body, cuts } = await articleOf(`Intro.\n\n${long}## Short\n\nWords.`);
    expect(cuts.map((cut) => body.slice(cut, cut + 9))).toEqual([
      'Intro.\n\n#',
      '## Long\n\n',
      '### Part\n',
      '## Short\n',
    ]);
  });

  it('are one where footnotes run through the text, or nothing needs a cut', async () => {
    expect(await articleOf('One[^1]\n\n## Two\n\n[^1]: Note.')).toMatchObject({ cuts: [0] });
    expect(await articleOf('[a]\n\n[a]: /pricing')).toMatchObject({ cuts: [0] });
  });

  it('put together are the whole body', async () => {
    const { body, cuts } = await articleOf(`${paragraph}## One\n\n${paragraph.repeat(9)}## Two\n\n- a\n- b`);
    const pieces = cuts.map((cut, index) => body.slice(cut, cuts[index + 1]));
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join('')).toBe(body);
  });
});

describe('What the front matter promises', () => {
  it('is compared with the text', async () => {
    const source = post(
      {
        metaTitle: 'T'.repeat(61),
        metaDescription: 'D'.repeat(161),
        updated: '2026-02-24',
        readTime: '9 min read',
        primaryKeyword: 'laser resurfacing',
      },
      'About laser.',
    );
    expect(findingsOf(await blogOf({ 'x.md': source }))).toEqual([
      'could posts/x.md:7:12 metaTitle: 61 characters; search engines cut it after about 60. Shorten it.',
      'could posts/x.md:8:18 metaDescription: 161 characters; search engines cut it after about 160. Shorten it.',
      'should posts/x.md:9:10 updated: 2026-02-24 is before the day of publication, 2026-02-25. Check both days.',
      'could posts/x.md:10:11 readTime: "9 min read" is stated, but the text takes about 1 min. Correct it, or delete the line to have it computed.',
      'could posts/x.md:11:17 primaryKeyword: "laser resurfacing": "resurfacing" stands neither above the text nor in it. If people come for it, speak of it; else choose another keyword.',
    ]);
  });

  it('is filled in where it is silent', async () => {
    expect(await articleOf('word '.repeat(221))).toMatchObject({
      readTime: '2 min read',
      metaTitle: 'A Post',
      metaDescription: 'About it.',
    });
  });
});
