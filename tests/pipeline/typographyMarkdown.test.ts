import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, withDescendants } from '../../src/pipeline/markdown/syntaxTree.ts';
import { applyEdits } from '../../src/pipeline/sources/edits.ts';
import { polishMarkdown } from '../../src/pipeline/typography/markdown.ts';

const postsFolder = resolve(import.meta.dirname, '../../posts');

/** The polished source; non-breaking spaces are drawn as `_`. */
function polish(text: string, language?: string): string {
  return applyEdits(text, polishMarkdown(text, parseMarkdown(text), language)).text.replaceAll('\u00a0', '_');
}

/** Those texts that do not stay as they are. */
function changed(texts: readonly string[]): string[] {
  return texts.filter((text) => polish(text) !== text);
}

/** A tree as text, without positions. */
function outline(root: Root): string {
  return JSON.stringify(root, (key, value: unknown) => (key === 'position' ? undefined : value));
}

/** A tree without what typography may change. */
function frame(root: Root): string {
  return outline(root).replace(/\{"type":"text","value":"(?:[^"\\]|\\.)*"\}/g, 'text');
}

/** What is wrong with the polish of a text, or null: the edited source must parse to the changed tree. */
function problemOf(text: string): string | null {
  const root = parseMarkdown(text);
  const before = frame(root);
  const edits = polishMarkdown(text, root);
  const edited = applyEdits(text, edits).text;
  if (edits.some(({ start }, index) => start < (edits[index - 1]?.end ?? 0))) return 'edits overlap';
  if (frame(root) !== before) return 'the tree has other nodes';
  if (outline(parseMarkdown(edited)) !== outline(root)) return 'source and tree differ';
  return polishMarkdown(edited, parseMarkdown(edited)).length > 0 ? 'it changes again' : null;
}

describe('Prose in Markdown', () => {
  it('is set across the borders of its nodes', () => {
    const cases = [
      ['"**Never** wait", she said.', '“**Never** wait”, she said.'],
      ["*it*'s", '*it*’s'],
      ['"[Peels](/blog/peels)" and "`code`"', '“[Peels](/blog/peels)” and “`code`”'],
      ['See ["Peels"](/a "It\'s").', 'See [“Peels”](/a "It\'s").'],
      ['"Quoted"[^1] text\n\n[^1]: It\'s', '“Quoted”[^1] text\n\n[^1]: It’s'],
      ['**30** ml, 3-5 *days*', '**30**_ml, 3–5 *days*'],
      ['"A\nquotation"', '“A\nquotation”'],
      ['> "A\n> quotation" - yes', '> “A\n> quotation”_– yes'],
      [
        "# It's\n\n| it's |\n| -- |\n| 3-5 mm |\n\n- [x] it's",
        '# It’s\n\n| it’s |\n| -- |\n| 3–5_mm |\n\n- [x] it’s',
      ],
    ];
    expect(cases.map(([typed = '']) => polish(typed))).toEqual(cases.map(([, set]) => set));
  });

  it('keeps what the author wrote as an escape or a reference, and is set around it', () => {
    expect(polish("\\\"It's\\\" &quot;it's&quot; &nbsp;it's &amp;c...")).toBe(
      '\\"It’s\\" &quot;it’s&quot; &nbsp;it’s &amp;c…',
    );
    expect(polish('5 \\- 6 \\... "&mdash;it\'s" &nosuch; "so"')).toBe(
      '5 \\- 6 \\... “&mdash;it’s” &nosuch; “so”',
    );
  });

  it('has its new words in the tree, at the old positions', () => {
    const root = parseMarkdown('A "b" *c*');
    expect(polishMarkdown('A "b" *c*', root)).toEqual([
      { start: 2, end: 3, text: '“' },
      { start: 4, end: 5, text: '”' },
    ]);
    const texts = [...withDescendants(root)].flatMap((node: Nodes) =>
      node.type === 'text' ? [[node.value, node.position?.start.offset]] : [],
    );
    expect(texts).toEqual([
      ['A “b” ', 0],
      ['c', 7],
    ]);
  });

  it('moves places behind an edit, and those inside it to its end', () => {
    const { text, moved } = applyEdits('a... b - c', [
      { start: 1, end: 4, text: '…' },
      { start: 6, end: 8, text: '\u00a0–' },
    ]);
    expect(text).toBe('a… b\u00a0– c');
    expect([0, 1, 2, 4, 5, 6, 9, 10].map(moved)).toEqual([0, 1, 2, 2, 3, 4, 7, 8]);
  });

  it('has ellipses only in other languages', () => {
    expect(polish('*"So"* ... 3-5 mm', 'fr')).toBe('*"So"* … 3-5 mm');
  });
});

describe('No-break spaces', () => {
  const pasted = (text: string) => text.replaceAll('_', '\u00a0');

  it('of a word processor may wrap: all where most are such, and those in a row', () => {
    const cases = [
      ['“So”_that_the_line_cannot_break.', '“So” that the line cannot break.'],
      ['Take_5_mg_a_day_-_or_ask_Dr_Eze.', 'Take 5_mg a day_– or ask Dr_Eze.'],
      ['one_**two_three**_[four_five](/a)_six', 'one **two three** [four five](/a) six'],
      ['Two__in a row, and _ _ mixed.', 'Two  in a row, and     mixed.'],
      ['see_the_page_at www.example.com_and_then_go', 'see the page at www.example.com_and then go'],
      ['| one_two_three_four |\n| -- |', '| one two three four |\n| -- |'],
    ];
    expect(cases.map(([typed = '']) => polish(pasted(typed)))).toEqual(cases.map(([, set]) => set));
    expect(polish(pasted('un_deux_trois_quatre'), 'fr')).toBe('un deux trois quatre');
  });

  it('stay where they were set on purpose', () => {
    expect(
      [
        '5_mg of it, 10_000 of those',
        'Ask Mr_Eze or Ms_Lee',
        'an_apple and a_pear and a_plum',
        'between_words once',
        '&nbsp;&nbsp;a b',
      ].filter((text) => polish(pasted(text)) !== text),
    ).toEqual([]);
    const french = 'Quoi_? «_Oui_», 10_mg_: non_!';
    expect(polish(pasted(french), 'fr')).toBe(french);
  });

  it.each([
    '1._one_two_three_four',
    '-_one_two_three_four',
    '#_one_two_three_four',
    '>_one_two_three_four',
    '- [x]_one_two_three_four',
    '- [_]_one_two_three',
    '-_-_-_-',
    'a_b_c_d\n-_-_-',
    '|_a_|_b_|\n|_--_|_--_|',
    'one_two_three_four_ \nfive',
    '__ one_two_three_four',
    '[a]:_/one_two_three_four',
    '[a]_(one_two_three_four)',
    '<a_b_c_d="e">',
    '**_one_two_three_**',
    '*one_*_two_*three*',
  ])('never become a part of Markdown: %s', (text) => {
    expect(problemOf(pasted(text))).toBeNull();
  });
});

describe('What nobody sees', () => {
  it('goes from headings, and stays in the text', () => {
    const cases = [
      ['## \u200bHydra\u00adtion\u2060', '## Hydration'],
      ['## می\u200cروم', '## می\u200cروم'],
      ['Hydra\u00adtion', 'Hydra\u00adtion'],
    ];
    expect(cases.map(([typed = '']) => polish(typed))).toEqual(cases.map(([, set]) => set));
  });

  it.each([
    '## \u200b',
    '## \u200b \u200b',
    '## a \u200b',
    '## \u200b*a*',
    '## a\u200b_b_',
    '## a \u200b#',
    '## \u200b# a',
    '## **\u200ba\u200b** b\u200b\u200b c',
    '## [\u200ba](/b)\u00ad(c)',
  ])('goes from no heading that would be read otherwise: %j', (text) => {
    expect(problemOf(text)).toBeNull();
  });
});

describe('Typography leaves alone', () => {
  it('code and HTML', () => {
    expect(
      changed([
        '`"it\'s" -- 3-5 mm...`',
        '```\n"it\'s" -- 3-5 mm...\n```',
        '    "it\'s"',
        '<b title="it\'s">\n"it\'s"\n</b>',
        'a <b title="it\'s"> c',
        '<!-- "it\'s" -->',
      ]),
    ).toEqual([]);
  });

  it('addresses and pictures', () => {
    expect(
      changed([
        '[a](/it\'s-3--5 "it\'s...")',
        "![it's](/it's.png \"it's\")",
        "<https://example.com/it's--so>",
        "https://example.com/it's--so...",
        "www.example.com/it's",
        "o'neil@example.com",
        "[https://example.com/it's](https://example.com/it's)",
        "[example.com/it's](https://example.com/it's)",
        'weeks [12-34](tel:12-34)',
        '[a]: /it\'s "it\'s"',
      ]),
    ).toEqual([]);
  });

  it('labels that are looked up', () => {
    expect(
      changed([
        "[it's]\n\n[it's]: /a",
        "[it's][]\n\n[it's]: /a",
        "a[^it's]\n\n[^it's]: b",
        "[*it's*]\n\n[*it's*]: /a",
      ]),
    ).toEqual([]);
    expect(polish("[it's][b's]\n\n[b's]: /a")).toBe("[it’s][b's]\n\n[b's]: /a");
  });

  it('what would become Markdown or HTML by it', () => {
    expect(
      changed([
        '[a](5 ml)',
        '[a]: 5 ml',
        '[a](5 ml)\n\n[a]: /b',
        "<a b='it's'>",
        '<foo:5 ml>',
        "[it's]\n\n[it’s]: /a",
        '[^5 ml]: a',
      ]),
    ).toEqual([]);
  });

  it('breaks, rules, tables and lists', () => {
    expect(
      changed(['- - -', 'a\n---', '| a | b |\n| --- | :-- |', '- a\n- b', '***', '1. a', '--', '- - a']),
    ).toEqual([]);
  });
});

describe('Edited source and changed tree', () => {
  it.each(readdirSync(postsFolder))('agree in %s', (file) => {
    expect(problemOf(readFileSync(resolve(postsFolder, file), 'utf8'))).toBeNull();
  });

  it('agree in generated text, and do not change again', () => {
    const bad: [text: string, problem: string][] = [];
    for (let seed = 1; seed <= 1000 && bad.length < 5; seed += 1) {
      const text = generate(seed);
      const problem = problemOf(text);
      if (problem !== null) bad.push([text, problem]);
    }
    expect(bad).toEqual([]);
  });
});

/** What texts are made of: things that typography changes, Markdown, HTML, references, addresses, odd characters. */
const morsels = [
  `"¦"¦'¦'¦...¦ -- ¦ - ¦--¦---¦3-5¦5¦ x ¦ ml¦%¦Dr ¦p. ¦'90s¦it's¦ ¦ ¦ `,
  `\n¦\n\n¦  \n¦\\\n¦\n> ¦\n- ¦\n1. ¦\n# ¦\n    ¦\n| a | b |\n|--|--|\n| ¦|`,
  `*¦**¦_¦__¦~~¦\`¦\`\`¦[¦]¦](¦)¦][¦[^1]¦\n[^1]: ¦![¦]: ¦\n[a]: ¦[a]¦[it’s]¦\n[it’s]: /x\n`,
  `a¦b¦word¦Name¦s¦.¦,¦!¦(¦<¦>¦</b>¦<b a=¦<!--¦-->¦\\¦\\"¦&¦;¦=¦/¦:¦\t`,
  `&quot;¦&amp;¦&nbsp;¦&#39;¦&ouml¦www.a.co¦https://a.co/¦a@b.co`,
  `👍¦\u202e¦\u200b¦\u0000¦\u0007¦\u00a0¦\u00a0b\u00a0c\u00a0d¦ \u00a0¦\u00ad¦“¦”¦‘¦’¦–¦…¦é`,
].flatMap((line) => line.split('¦'));

/** The same text for the same seed: https://en.wikipedia.org/wiki/Linear_congruential_generator (Numerical Recipes). */
function generate(seed: number): string {
  let state = seed * 7919;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: 3 + below(30) }, () => morsels[below(morsels.length)] ?? '').join('');
}
