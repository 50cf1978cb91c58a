import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { normaliseMarkdown } from '../../src/pipeline/markdown/normalise.ts';
import { parseMarkdown } from '../../src/pipeline/markdown/syntaxTree.ts';
import { blogOf, post, postOf } from './blogFolder.ts';
import { bodyOf } from './normalisedBody.ts';

const nbsp = '\u00a0';
const zwsp = '\u200b';

/** A text without the empty lines that something left behind. */
const normalised = (markdown: string) =>
  normaliseMarkdown(markdown)
    .text.replace(/\n{2,}/g, '\n\n')
    .trim();

describe('A tilde', () => {
  it('strikes only where there are two', async () => {
    const text = 'From 5~10 mg to 10~20 mg, ~£50 or ~£60, ~2 drops. H~2~O. ~~Struck~~.';
    const { body } = await bodyOf(text);
    expect(body.replaceAll(nbsp, ' ')).toBe(text);
    const nodes = JSON.stringify(parseMarkdown(text));
    expect(nodes.match(/"type":"delete"/g)).toHaveLength(1);
  });
});

describe('A comment of the author', () => {
  it.each([
    ['Before.\n\n<!-- secret -->\n\nAfter.', 'Before.\n\nAfter.'],
    ['Before <!-- secret --> after.', 'Before after.'],
    ['Before<!-- secret -->after.', 'Beforeafter.'],
    ['<!-- secret -->\nAfter.', 'After.'],
    ['<!-- secret --> After **it**.', 'After **it**.'],
    ['<!-- secret\n\nof two parts -->\n\nAfter.', 'After.'],
    ['Before <!-- secret\n\nof two parts --> after.', 'Before after.'],
    ['Before.\n\n<!-- secret, left open\n\nmore', 'Before.'],
    ['Before <!-- secret, left open\nmore\n\nAfter.', 'Before \n\nAfter.'],
    ['## A <!-- secret --> heading', '## A heading'],
    ['| a <!-- secret --> | b |\n|---|---|', '| a | b |\n|---|---|'],
    ['> Quote\n> <!-- secret -->\n> more', '> Quote\n> \n> more'],
    ['<!--> a <!---> b', 'a b'],
    ['a\n\n[//]: # (secret)\n\nb', 'a\n\nb'],
    ['a\n\n[secret]: <> (secret)\n\nb', 'a\n\nb'],
    ['<div><!-- secret -->a</div>', 'a'],
  ])('%j reaches nobody', (markdown, shown) => {
    expect(normalised(markdown)).toBe(shown);
    expect(normalised(markdown)).not.toContain('secret');
  });

  it('is left alone in code, and where it is escaped', () => {
    for (const markdown of ['`<!-- a -->`', '```\n<!-- a -->\n```', '    <!-- a -->', '\\<!-- a -->']) {
      expect(normaliseMarkdown(markdown).text).toBe(markdown);
    }
  });

  it('keeps lists apart, and code apart from a list, when it goes', () => {
    expect(normalised('- a\n\n<!-- end -->\n\n- b\n\n<!-- end -->\n\n- c')).toBe('- a\n\n* b\n\n- c');
    expect(normalised('1. a\n\n[//]: # (end)\n\n1. b')).toBe('1. a\n\n1) b');
    expect(normalised('- a\n\n<!-- -->\n\n    code')).toBe('- a\n\n```\ncode\n```');
    expect(normalised('- a\n\n<!-- end -->\n\n1. b')).toBe('- a\n\n1. b');
  });

  it('is not reported unless it has no end', async () => {
    const fine = await bodyOf('A <!-- b --> c\n\n<!-- d -->\n\n[//]: # (e)');
    expect(fine.findings).toEqual([]);
    const open = await bodyOf('A.\n\nB <!-- c');
    expect(open.findings).toEqual([
      'should posts/x.md:11:3 comment: a comment begins here and never ends, so the rest of the paragraph is hidden. Write --> where it ends.',
    ]);
  });
});

describe('A definition of a link', () => {
  it('stands where it is used, and nowhere else', () => {
    const markdown =
      '[x] and [y][], [a *b*][x] and ![z][x]\n\n[x]: /about "A \\"title\\""\n> [Y]: <https://example.org/a b>\n\n[x]: /pricing';
    expect(normalised(markdown)).toBe(
      '[x](/about "A \\"title\\"") and [y](<https://example.org/a b>), [a *b*](/about "A \\"title\\"") and ![z](/about "A \\"title\\"")\n\n>',
    );
  });

  it('is the first of its name, in any piece', async () => {
    const { body } = await bodyOf(
      '[x]: /about\n\n## One\n\nRead [x].\n\n## Two\n\n[x]: /pricing\n\nRead [x].',
    );
    expect(body).toBe('## One\n\nRead [x](/about).\n\n## Two\n\nRead [x](/about).');
  });

  it.each(['```\nlast line of code', '<!-- left open', '~~~'])(
    'does not show at the end of a piece: %j',
    async (end) => {
      const { body } = await bodyOf(`[x]: /about\n\n## One\n\nRead [x].\n\n## Two\n\nText.\n\n${end}`);
      expect(body).toContain('Read [x](/about).');
      expect(body).not.toContain('[x]:');
    },
  );

  it('means the same in a cell, with whatever its address holds', () => {
    const text = normalised(
      '| [x] | b |\n|---|---|\n| c | d |\n\n[x]: https://example.org/a|b(c)&amp;lt;d "e|f"',
    );
    const [link] = JSON.stringify(parseMarkdown(text)).match(/"url":"[^"]*"/g) ?? [];
    expect(link).toBe('"url":"https://example.org/a|b(c)&lt;d"');
  });

  it('costs a post in pieces no more than the whole', async () => {
    const sections = Array.from({ length: 120 }, (_, n) => `## Section ${n}\n\nText with [r${n}].`);
    const definitions = Array.from({ length: 3000 }, (_, n) => `[r${n}]: https://example.com/${n}`);
    const { body, cuts } = postOf(
      await blogOf({ 'x.md': post({}, [...sections, definitions.join('\n')].join('\n\n')) }),
      'x',
    );
    expect(cuts).toHaveLength(120);
    expect(body.length).toBeLessThan(sections.join('\n\n').length + 120 * 40);
  });
});

describe('A space that is none to Markdown', () => {
  it.each([
    [`##${nbsp}Heading`, '## Heading'],
    [`-${nbsp}one\n-${nbsp}two`, '- one\n- two'],
    [`1.${nbsp}one\n2)${nbsp}two`, '1. one\n2) two'],
    [`>${nbsp}quote`, '> quote'],
    [`>${nbsp}-${nbsp}one`, '> - one'],
    [`${zwsp}## Heading`, '## Heading'],
    [`## ${zwsp}Head\u00ading\ufeff`, '## Heading'],
    [`**${zwsp}Bold${zwsp}** text`, '**Bold** text'],
    [`a**${nbsp}Bold${nbsp}**text`, `a${nbsp}**Bold**${nbsp}text`],
    [`${nbsp}${nbsp}${nbsp}${nbsp}Indented`, 'Indented'],
    [`[a](https://example.org/${zwsp}b\u00ad)`, '[a](https://example.org/b)'],
  ])('counts as one, and what has no width is gone: %j', (markdown, text) => {
    expect(normalised(markdown)).toBe(text);
  });

  it.each([
    `Dose: 5${nbsp}mg`,
    `Born on the\n10.${nbsp}May`,
    `A range of\n-${nbsp}5 degrees`,
    `\`##${nbsp}a\``,
    `\`\`\`\n##${nbsp}a${zwsp}\n\`\`\``,
    'Hy\u00adphen',
    'ภาษา\u200bไทย',
    'می\u200cخواهم',
  ])('stays elsewhere: %j', (markdown) => {
    expect(normaliseMarkdown(markdown).text).toBe(markdown);
  });
});

describe('An address with spaces', () => {
  it.each([
    ['![a](/images/my photo.png)', '![a](</images/my photo.png>)'],
    ['![a](IMG 4032 (1).JPG)', '![a](<IMG 4032 (1).JPG>)'],
    ['[a](/files/my paper.pdf "Title")', '[a](</files/my paper.pdf> "Title")'],
    ['[a](https://example.org/a b)', '[a](<https://example.org/a b>)'],
    ['| ![a](/images/before 1.jpg) | b |\n|---|---|', '| ![a](</images/before 1.jpg>) | b |\n|---|---|'],
  ])('is one: %j', (markdown, text) => {
    expect(normalised(markdown)).toBe(text);
  });

  it.each([
    '[sic](as he said)',
    '`![a](/my photo.png)`',
    '[a](/b "title with words")',
    "[a](/b 'it is so')",
    '\\[a](/my photo.png)',
  ])('is not made of what is none: %j', (markdown) => {
    expect(normaliseMarkdown(markdown).text).toBe(markdown);
  });
});

describe('Chinese and Japanese', () => {
  it('have bold beside full-width punctuation', () => {
    expect(normalised('含**「重点」**内容。**重要提示：**请先。*（斜体）*继续。')).toBe(
      '含<strong>「重点」</strong>内容。<strong>重要提示：</strong>请先。<em>（斜体）</em>继续。',
    );
    expect(normalised('这是**粗体**。')).toBe('这是**粗体**。');
  });

  it('have no space for the end of a line, but keep breaks, code and spaces of other scripts', () => {
    expect(normalised('第一行，\n第二行\n**第三**\n> 引用\n> 继续')).toBe(
      '第一行，第二行**第三**\n> 引用继续',
    );
    for (const kept of [
      '第一行  \n第二行',
      '第一行\\\n第二行',
      'Word\n第二行',
      '한국어\n문장',
      '`第一\n第二`',
    ]) {
      expect(normaliseMarkdown(kept).text).toBe(kept);
    }
  });
});

describe('A post without any of this', () => {
  it('stays as it is, letter for letter', () => {
    const folder = resolve(import.meta.dirname, '../../posts');
    for (const name of ['microneedling-treatment-what-you-should-know.md', 'understanding-pigmentation.md']) {
      const text = readFileSync(resolve(folder, name), 'utf8');
      expect(normaliseMarkdown(text)).toMatchObject({ text, diagnostics: [] });
    }
  });
});

describe('A place in what browsers get', () => {
  it('is found in what the author wrote, behind all changes', async () => {
    const { findings } = await bodyOf(
      '<!-- a -->\n\n<div>b</div>\n\n[x] and <b>c</b> and [d](nowhere)\n\n[x]: /pricing',
    );
    expect(findings).toEqual([
      'should posts/x.md:13:22 link: "nowhere" leads nowhere, so it is shown as plain text. Begin it with https://, or with / for a page of ours.',
    ]);
  });
});
