import { describe, expect, test } from 'vitest';
import { findAnchor } from '../../src/model/reading/findAnchor.ts';
import { parseAnchor } from '../../src/model/reading/parseAnchor.ts';
import { type ReadingBlock, toAnchor } from '../../src/model/reading/textAnchor.ts';

/** The paragraph that the reader stopped at. */
const stop =
  'Redness fades within two days for most people, and a fine, sandy dryness follows on the third or fourth morning.';

/** A post: headings begin with `#`, everything else is a paragraph. */
const guide = [
  'The introduction says who this guide is for and what it leaves to your practitioner.',
  '# What it is',
  'Very fine needles make thousands of tiny channels in the upper layers of the skin.',
  'Each of them closes within hours, and the repair that follows takes several months.',
  '# Downtime and healing',
  'Nobody can promise a timetable, because skin, depth and aftercare differ from person to person.',
  stop,
  'Make-up can wait until the surface feels smooth again; mineral powder is the kindest to begin with.',
  '# When to call us',
  'Spreading redness, heat, pus or a fever are reasons to ring the same day and not to wait.',
];

describe('a place is found again', () => {
  const edits: [what: string, edit: (post: string[]) => string[], expected?: string][] = [
    ['in a post that nobody has touched', (post) => post],
    ['below a new paragraph', (post) => post.toSpliced(3, 0, 'A new paragraph about anaesthetic cream.')],
    ['below a new section', (post) => post.toSpliced(1, 0, '# New', 'First new text.', 'Second new text.')],
    ['under a renamed heading', (post) => post.with(4, '# How the skin heals')],
    [
      'below a new paragraph and under a renamed heading',
      (post) => post.with(4, '# How the skin heals').toSpliced(2, 0, 'One more thing.'),
    ],
    ['when its section has moved to the front', (post) => [...post.slice(4, 8), ...post.slice(0, 4)]],
    [
      'when both its neighbours were rewritten',
      (post) => post.with(5, 'Something else.').with(7, 'Other words.'),
    ],
    ['when the block before it is gone', (post) => post.toSpliced(5, 1)],
    [
      'with other quotation marks and dashes',
      (post) => post.with(6, stop.replace(',', ' –').replace(' a ', ' “a” ')),
    ],
    ['after a typing error was mended', (post) => post.with(6, stop.replace('Redness', 'The redness'))],
    [
      'with a sentence added to it',
      (post) => post.with(6, `${stop} Your nurse will ring you on the second day.`),
    ],
    ['with a sentence put before it', (post) => post.with(6, `Plan for a quiet weekend at home. ${stop}`)],
    ['when its last words were cut', (post) => post.with(6, stop.slice(0, 75))],
    [
      'after an edit of the block itself below new paragraphs',
      (post) => post.with(6, stop.replace('two days', '48 hours')).toSpliced(2, 0, 'One.', 'Two.', 'Three.'),
    ],
  ];

  test.each(edits)('%s', (_, edit) => {
    const place = toAnchor(toBlocks(guide), 6, 12);
    const now = edit([...guide]);
    const found = findAnchor(toBlocks(now), place);
    expect(now[found?.index ?? -1]).toContain('for most people, and a fine, sandy dryness'.slice(0, 15));
    expect(found?.offset).toBe(12);
  });

  test.each(edits)('%s, from what was kept as JSON', (_, edit) => {
    const place = toAnchor(toBlocks(guide), 6, 12);
    const kept = parseAnchor(JSON.parse(JSON.stringify(place)));
    const now = toBlocks(edit([...guide]));
    expect(kept && findAnchor(now, kept)).toEqual(findAnchor(now, place));
  });
});

describe('where the block is gone', () => {
  const place = toAnchor(toBlocks(guide), 6, 12);
  const nothingLike = 'Entirely other words stand here now, about sunscreen, hats and shade at noon.';

  test.each<[what: string, now: string[], index: number]>([
    ['the next block takes its place', guide.toSpliced(6, 1), 6],
    ['what was put between its neighbours takes its place', guide.with(6, nothingLike), 6],
    [
      'the block after the one before it',
      guide.with(6, nothingLike).with(7, 'New.').toSpliced(1, 0, 'A', 'B'),
      8,
    ],
    [
      'the block before the one after it',
      guide.with(6, nothingLike).with(5, 'New.').toSpliced(1, 0, 'A', 'B'),
      9,
    ],
    [
      'its section, by the id',
      guide.with(5, 'New.').with(6, nothingLike).with(7, 'New too.').toSpliced(0, 1),
      3,
    ],
    ['its share of the whole', ['One.', 'Two.', 'Three.', 'Four.', 'Five.'], 3],
    ['the end, if hardly anything is left', ['One.'], 0],
  ])('the reader gets to %s', (_, now, index) => {
    expect(findAnchor(toBlocks(now), place)).toEqual({ index, offset: 0 });
  });

  test('the reader gets to its section by the text of the heading when the id has changed', () => {
    const now = ['Zero.', '# Downtime and healing', 'One.', 'Two.', 'Three.'];
    const renumbered = toBlocks(now, (heading) => `${toId(heading)}-2`);
    expect(findAnchor(renumbered, place)).toEqual({ index: 1, offset: 0 });
  });

  test('the reader gets to its section by the id of the heading when the text has changed', () => {
    const now = ['Zero.', '# How skin heals', 'One.', '# Downtime and healing', 'Three.'];
    const ids = new Map([['How skin heals', 'downtime-and-healing']]);
    expect(
      findAnchor(
        toBlocks(now, (heading) => ids.get(heading) ?? 'new'),
        place,
      ),
    ).toEqual({ index: 1, offset: 0 });
  });

  test('an empty text has no place', () => {
    expect(findAnchor([], place)).toBeNull();
  });
});

describe('among blocks with the same text', () => {
  const warning = 'Ask your nurse before you book if you are pregnant or breastfeeding.';
  const repeated = [
    '# Peels',
    'About peels.',
    warning,
    'More on peels.',
    '# Needles',
    'About needles.',
    warning,
    'End.',
  ];

  test.each<[what: string, at: number, now: string[], index: number]>([
    ['nothing has changed', 6, repeated, 6],
    ['the first is meant', 2, repeated.toSpliced(0, 0, 'New.', 'New.', 'New.', 'New.'), 6],
    ['paragraphs came above', 6, repeated.toSpliced(1, 0, 'A.', 'B.', 'C.', 'D.'), 10],
    [
      'neighbours changed, but the headings did not',
      6,
      repeated.with(5, 'X.').with(7, 'Y.').toSpliced(1, 0, 'A.', 'B.', 'C.', 'D.'),
      10,
    ],
    ['the other one is gone', 6, repeated.toSpliced(2, 1), 5],
  ])('the right one is found when %s', (_, at, now, index) => {
    const place = toAnchor(toBlocks(repeated), at, 5);
    expect(findAnchor(toBlocks(now), place)).toEqual({ index, offset: 5 });
  });

  test('the right one is found by its neighbours where there are no headings', () => {
    const bare = ['About peels.', warning, 'More on peels.', 'About needles.', warning, 'End.'];
    const place = toAnchor(toBlocks(bare), 4, 5);
    expect(findAnchor(toBlocks(['A.', 'B.', 'C.', ...bare]), place)).toEqual({ index: 7, offset: 5 });
  });

  test('cells of a table are told apart by their neighbours', () => {
    const cells = [
      '# Table',
      'Peel',
      'Yes',
      'Two days',
      'Laser',
      'Yes',
      'Seven days',
      'Needles',
      'Yes',
      'Three days',
    ];
    const place = toAnchor(toBlocks(cells), 5, 0);
    expect(findAnchor(toBlocks(['New above.', 'And another.', ...cells]), place)).toEqual({
      index: 7,
      offset: 0,
    });
  });

  test('a short word alone does not count as found', () => {
    const place = toAnchor(toBlocks(['# One', 'Yes', '# Two', 'Text.', 'Yes', 'More.']), 4, 0);
    const now = toBlocks(['# One', 'Yes', '# Two', 'Some other text.', 'No', 'And more of it.']);
    expect(findAnchor(now, place)).toEqual({ index: 2, offset: 0 });
  });
});

test('scripts without spaces between words are recognised after an edit', () => {
  const text =
    '治療の翌日は赤みが残りますが、ほとんどの方は二日ほどで落ち着き、三日目からは乾燥を感じることがあります。';
  const place = toAnchor(toBlocks(['前の段落です。', text, '次の段落です。']), 1, 4);
  const now = [
    '新しい段落。',
    '前の段落を直しました。',
    text.replace('二日', '四十八時間'),
    '次の段落も直しました。',
  ];
  expect(findAnchor(toBlocks(now), place)).toEqual({ index: 2, offset: 4 });
});

test('an offset behind the end of an edited block is its end', () => {
  const place = toAnchor(toBlocks(guide), 6, 100);
  const found = findAnchor(toBlocks(guide.with(6, stop.slice(0, 70))), place);
  expect(found?.offset).toBeLessThanOrEqual(70);
});

test('a block that is not there has no place', () => {
  expect(() => toAnchor(toBlocks(guide), 10, 0)).toThrow('Unexpected block 10, expected 0 to 9');
});

test('of a long text no more than a place and what is beside it is looked at, as long as nothing has changed', () => {
  const { blocks, looks } = watched(longText);
  const place = toAnchor(toBlocks(longText), 4000, 0);
  expect(findAnchor(blocks, place)?.index).toBe(4000);
  expect(looks()).toBeLessThanOrEqual(3);
});

test('a long text is gone through once to find a place after an edit', () => {
  const place = toAnchor(toBlocks(longText), 4000, 0);
  const edited = longText.with(4000, stop.replace('two', '2')).toSpliced(0, 0, 'New.');
  const { blocks, looks } = watched(edited);
  expect(findAnchor(blocks, place)?.index).toBe(4001);
  expect(looks()).toBeLessThanOrEqual(edited.length + 3);
});

describe('what was kept is doubted', () => {
  const good = toAnchor(toBlocks(guide), 6, 12);

  test.each<[what: string, value: unknown]>([
    ['nothing', null],
    ['a text', 'place'],
    ['a list', []],
    ['no block', { ...good, block: undefined }],
    ['half a print', { ...good, block: { start: 'redness' } }],
    ['a neighbour that is none', { ...good, after: 'x' }],
    ['a heading without its text', { ...good, heading: { id: 'x' } }],
    ['a negative offset', { ...good, offset: -1 }],
    ['an index that is no number', { ...good, index: '6' }],
  ])('%s is no place', (_, value) => {
    expect(parseAnchor(value)).toBeNull();
  });

  test('a place is one', () => {
    expect(parseAnchor({ ...good, more: 'from another version' })).toEqual(good);
  });
});

/** A megabyte of different paragraphs, one of which is where the reader stopped. */
const words = guide.join(' ').split(' ');
const longText = Array.from({ length: 5000 }, (_, at) =>
  [at, ...Array.from({ length: 32 }, (__, n) => words[(at * 7919 + n * n * 31) % words.length])].join(' '),
).with(4000, stop);

/** Blocks of a post, and how many times so far the text of one of them has been looked at. */
function watched(post: readonly string[]) {
  let count = 0;
  const blocks = toBlocks(post).map(({ text, headingId, headingText }) => ({
    headingId,
    headingText,
    get text() {
      count += 1;
      return text;
    },
  }));
  return { blocks, looks: () => count };
}

/** Blocks of a post whose headings have their texts as ids: a renamed heading loses its id as well. */
function toBlocks(post: readonly string[], idOf = toId): ReadingBlock[] {
  let headingId: string | null = null;
  let headingText: string | null = null;
  return post.map((line) => {
    const text = line.replace(/^# /, '');
    if (line.startsWith('# ')) [headingId, headingText] = [idOf(text), text];
    return { text, headingId, headingText };
  });
}

function toId(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}
