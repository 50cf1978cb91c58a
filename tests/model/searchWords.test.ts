import { expect, test } from 'vitest';
import { wordKey, wordsIn } from '../../src/model/searchWords.ts';

const alike = [
  ['peel', 'peels', 'peeled', 'Peeling', "peel's", 'peel’s'],
  ['moisturiser', 'moisturizer', 'moisturising', 'Moisturizers'],
  ['colour', 'color', 'colours', 'coloured'],
  ['oestrogen', 'estrogen'],
  ['anaesthetic', 'anesthetic', 'anæsthetic'],
  ['diarrhoea', 'diarrhea'],
  ['centre', 'center', 'centres'],
  ['labelled', 'labeled'],
  ['analyse', 'analyze', 'analysed'],
  ['café', 'cafe', 'CAFÉ', 'cafe\u0301'],
  ['Straße', 'strasse'],
  ['bruise', 'bruising', 'bruises'],
  ['relational', 'relate'],
  ['hopping', 'hop'],
];

test.each(alike)('%s has the key of its other forms', (...forms) => {
  expect(new Set(forms.map(wordKey)).size, forms.map(wordKey).join(' ')).toBe(1);
});

test.each([
  ['filler', 'file'],
  ['hour', 'hor'],
  ['scar', 'scare'],
  ['toes', 'tes'],
])('%s and %s are two words', (one, other) => {
  expect(wordKey(one)).not.toBe(wordKey(other));
});

/** Examples of Porter's paper. */
test.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['agreed', 'agre'],
  ['plastered', 'plaster'],
  ['sized', 'size'],
  ['falling', 'fall'],
  ['happy', 'happi'],
  ['sky', 'sky'],
  ['conditional', 'condit'],
  ['digitizer', 'digit'],
  ['hopefulness', 'hope'],
  ['electricity', 'electr'],
  ['adjustment', 'adjust'],
  ['adoption', 'adopt'],
  ['probate', 'probat'],
  ['rate', 'rate'],
  ['controlling', 'control'],
  ['yes', 'ye'],
])('the stem of %s is %s', (word, stem) => {
  expect(wordKey(word)).toBe(stem);
});

test('words stand where they say', () => {
  const text = '“Don’t — café au lait”, 24-hour; it\u00adem e\u0301t 面部 x';
  const words = wordsIn(text);
  expect(words.map((word) => word.text)).toEqual([
    'Don’t',
    'café',
    'au',
    'lait',
    '24',
    'hour',
    'it\u00adem',
    'e\u0301t',
    '面',
    '部',
    'x',
  ]);
  for (const { text: word, from, to } of words) expect(text.slice(from, to)).toBe(word);
});

test('what has no words gives none, and strange words a key', () => {
  expect(wordsIn(' … — 🙂')).toEqual([]);
  expect(wordKey('item\u00ad')).toBe(wordKey('item'));
  expect(wordKey('Дети')).toBe('дети');
});
