import { describe, expect, it } from 'vitest';
import { blogOf, post, postOf } from './blogFolder.ts';

/** The pieces in which a browser draws a text. */
async function piecesOf(markdown: string): Promise<string[]> {
  const { body, cuts } = postOf(await blogOf({ 'x.md': post({}, markdown) }), 'x');
  return cuts.map((cut, index) => body.slice(cut, cuts[index + 1]).trim());
}

const sentence = 'Skin heals at its own pace. ';
const ofLength = (length: number) => sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);

const beginnings = {
  'a paragraph': sentence,
  'a list': '- One.\n- Two.',
  'a quotation': '> Quoted.',
  'a table': '| A | B |\n|---|---|\n| 1 | 2 |',
  code: '```\ncode\n```',
};

describe('A long section is cut', () => {
  // Cut once it has 6,000 characters: wherever that is, from before the smaller heading to far below it.
  const lengths = Array.from({ length: 30 }, (_, at) => 5960 + 2 * at);

  it.each(Object.entries(beginnings))('nowhere between a heading and %s', async (_, below) => {
    const sections = lengths.map(
      (length, at) => `## Section ${at}\n\n${ofLength(length)}.\n\n### Part ${at}\n\n${below}\n\n${sentence}`,
    );
    const pieces = await piecesOf(sections.join('\n\n'));
    expect(pieces.length, 'some sections were cut').toBeGreaterThan(sections.length);
    const endings = pieces.map((piece) => piece.split('\n').at(-1));
    expect(endings.filter((line) => line?.startsWith('#'))).toEqual([]);
  });
});
