import { expect, it } from 'vitest';
import { minutesOf } from '../../src/pipeline/article/readTime.ts';

const chinese = '冬季皮肤干燥，请先咨询医生。';
const japanese = 'この文章は、肌の手入れについてです。';

/** What a text is, the text, and the minutes that it takes. */
const texts: [what: string, text: string, minutes: number][] = [
  ['nothing', '', 1],
  ['a word more than five minutes of English', "Women's well-being ".repeat(550).concat('today'), 6],
  ['5,000 Chinese characters, not counting punctuation', '护'.repeat(4999).concat('，。：护'), 20],
  ['5,000 Japanese characters', 'の手入れに'.repeat(1000), 15],
  ['Chinese with a Japanese name in it', `${chinese.repeat(130)}ヒアルロン酸`, 7],
  ['Japanese, which is read faster', japanese.repeat(100), 5],
  ['Chinese and English together', `${'护'.repeat(2550)} ${'words '.repeat(2200)}`, 20],
  ['Latin words between Chinese characters', '用SPF50防晒霜'.repeat(220), 5],
  ['Thai, whose words have no spaces between them', 'การดูแลผิวหลังการรักษา'.repeat(220), 6],
  ['Hindi, whose vowels are marks', 'त्वचा की देखभाल '.repeat(220), 3],
  ['Korean, which has spaces', '피부 관리 '.repeat(220), 2],
];

it.each(texts)('%s', (_what, text, minutes) => {
  expect(minutesOf(text)).toBe(minutes);
});
