import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { blogOf, post, preview } from './blogFolder.ts';

/** Texts of all kinds that the desk can mend, and what it makes of them. */
const mends: [kind: string, was: string, now: string][] = [
  ['a word typed twice', 'See the the guide.', 'See the guide.'],
  ['a word typed twice at a line end', 'See the\nthe guide.', 'See the guide.'],
  ['a level that is skipped', '## A\n\nText.\n\n#### B\n\nText.', '## A\n\nText.\n\n### B\n\nText.'],
  ['a second main heading', '# Another\n\nText.', '## Another\n\nText.'],
  ['a heading in bold', 'Text.\n\n**1. WHAT IT IS**\n\nMore.', 'Text.\n\n## 1. WHAT IT IS\n\nMore.'],
  ['a heading without a space', 'Text.\n\n##One more\n\nText.', 'Text.\n\n## One more\n\nText.'],
  ['bold with a space behind', 'Use it **every day **and night.', 'Use it **every day** and night.'],
  ['bold too close to the next word', 'Well, **stop!**now and then.', 'Well, **stop!** now and then.'],
  ['bold with spaces', 'Use it ** every day ** and night.', 'Use it  **every day**  and night.'],
  ['a mark of another tool', 'This is ==new== here.', 'This is <mark>new</mark> here.'],
  ['an inserted word', 'This is ++new++ here.', 'This is <ins>new</ins> here.'],
  ['a formula', 'Drink H~2~O.', 'Drink H<sub>2</sub>O.'],
  ['a power', 'It is 10 cm^2^.', 'It is 10 cm<sup>2</sup>.'],
  ['signs of a list', '• One\n• Two\n• Three', '- One\n- Two\n- Three'],
  ['signs of a list with tabs', '•\tOne\n•\tTwo', '- One\n- Two'],
  ['dashes of a list', '– One\n– Two', '- One\n- Two'],
  ['a wrong encoding', 'You donâ€™t see it.', 'You don’t see it.'],
  [
    'an address with marks',
    '[a page](https://example.org/x?utm_source=a&b=1)',
    '[a page](https://example.org/x?b=1)',
  ],
  [
    'an address by another site',
    '[a page](https://www.google.com/url?q=https://example.org/)',
    '[a page](https://example.org/)',
  ],
  ['an earlier name', '[a post](/blog/old-name#part)', '[a post](/blog/other#part)'],
];

async function findingsIn(body: string): Promise<{ text: string; findings: readonly Finding[] }> {
  const text = post({ title: 'One' }, body);
  const other = post({ title: 'Two', aliases: '[old-name]' }, '## Part\n\nText.');
  const { reports } = await blogOf({ 'x.md': text, 'other.md': other }, preview);
  return { text, findings: reports.flatMap(({ findings }) => findings) };
}

function said(findings: readonly Finding[]): string[] {
  return findings.map(({ subject, message }) => `${subject}: ${message}`);
}

describe('A mend removes its finding and makes no other:', () => {
  it.each(mends)('%s', async (_kind, was, now) => {
    const before = await findingsIn(was);
    const mended = before.findings.find(({ mend }) => mend !== undefined);
    const { at, was: part, now: put } = mended?.mend ?? { at: 0, was: '?', now: '' };
    expect(before.text.slice(at, at + part.length)).toBe(part);
    const text = before.text.slice(0, at) + put + before.text.slice(at + part.length);
    expect(text).toBe(post({ title: 'One' }, now));
    const after = await findingsIn(now);
    expect(said(before.findings)).not.toEqual([]);
    expect(said(before.findings)).toEqual(expect.arrayContaining(said(after.findings)));
    expect(said(after.findings)).not.toContain(said(mended === undefined ? [] : [mended])[0]);
  });

  it('the spelling of a topic', async () => {
    const posts = {
      'a.md': post({ title: 'One', category: 'Skin Care' }),
      'b.md': post({ title: 'Two', category: 'Skin Care' }),
      'c.md': post({ title: 'Three', category: 'skin care' }),
    };
    const findings = (await blogOf(posts)).reports.flatMap((report) => report.findings);
    expect(findings.map(({ mend }) => mend)).toEqual([
      { at: posts['c.md'].indexOf('skin care'), was: 'skin care', now: 'Skin Care' },
    ]);
  });

  it.each([
    ['cover: a.png\ncoverAlt: Two hands', 'cover: /images/a.png\ncoverAlt: Two hands'],
    ['cover: /images/a.png%20\ncoverAlt: Two hands', 'cover: /images/a.png\ncoverAlt: Two hands'],
    ['cover: /public/images/A.PNG', 'cover: /images/a.png'],
    ['tags: [Skin; Care]', 'tags: [Skin, Care]'],
    ['tags: Skin, Dry care # both', 'tags: [Skin, Dry care] # both'],
    ['updated: 25/02/2026 # then', 'updated: 2026-02-25 # then'],
    ['updated: "25 February 2026"', 'updated: 2026-02-25'],
    ['featured: "true"', 'featured: true'],
    ['featured: yes', 'featured: true'],
    ['metaTitle: 2026', 'metaTitle: "2026"'],
    ['metaTitel: A title', 'metaTitle: A title'],
  ])('%s', async (was, now) => {
    const text = (top: string) => post().replace('\n---\n\n', `\n${top}\n---\n\n`);
    const findingsOf = async (top: string) => {
      const { reports } = await blogOf({ 'x.md': text(top) }, preview, ['images/a.png']);
      return reports.flatMap(({ findings }) => findings);
    };
    const before = await findingsOf(was);
    const {
      at,
      was: part,
      now: put,
    } = before.find(({ mend }) => mend !== undefined)?.mend ?? { at: 0, was: '?', now: '' };
    const source = text(was);
    expect(source.slice(0, at) + put + source.slice(at + part.length)).toBe(text(now));
    const after = said(await findingsOf(now));
    expect(said(before)).toEqual(expect.arrayContaining(after));
    expect(after).toHaveLength(before.length - 1);
  });

  it.each([
    'updated: 03/04/2026',
    'updated: soon',
    'featured: maybe',
    'metaTitel: A\nmetaTitle: B',
    'nonsense: A',
  ])('nothing is offered for what could be this or that at the top: %s', async (top) => {
    const { reports } = await blogOf({ 'x.md': post().replace('\n---\n\n', `\n${top}\n---\n\n`) }, preview);
    const findings = reports.flatMap((report) => report.findings);
    expect(findings).not.toEqual([]);
    expect(findings.filter(({ mend }) => mend !== undefined)).toEqual([]);
  });

  it('nothing is offered where the author must decide', async () => {
    const { findings } = await findingsIn(
      '[Click here](/pricing)\n\nText • more\n\n![](/a.png)\n\nOne TODO, 100% safe.',
    );
    expect(findings.length).toBeGreaterThan(3);
    expect(findings.filter(({ mend }) => mend !== undefined)).toEqual([]);
  });

  it.each([
    '> • One\n> • Two',
    '- Text\n\n  • One\n  • Two',
    '• One\n  • Two',
    'Using C# now\n============\n\nText.',
    '## A\n\nText about C#\n---\n',
    '![a.png](b.png)',
  ])('nothing is offered where it could change something else: %s', async (body) => {
    const { findings } = await findingsIn(body);
    expect(findings.filter(({ mend }) => mend !== undefined)).toEqual([]);
  });

  it('the address of a picture is mended, not the words like it', async () => {
    const text = post({ title: 'One' }, 'See ![up.png](up.png) there.');
    const { reports } = await blogOf({ 'x.md': text }, preview, ['images/UP.png']);
    const offered = reports.flatMap(({ findings }) => findings.flatMap(({ mend }) => mend ?? []));
    expect(offered).toEqual([{ at: text.indexOf('(up.png)'), was: '(up.png', now: '(/images/UP.png' }]);
  });
});
