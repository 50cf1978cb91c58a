import { expect, test } from 'vitest';
import { spokenBlocksIn } from '../../src/components/listen/spokenBlocks.ts';
import { longestUtterance, rangeOf, utterancesOf } from '../../src/components/listen/utterances.ts';

const most = longestUtterance(null);

function utterancesIn(html: string) {
  const body = document.createElement('div');
  body.innerHTML = html;
  return spokenBlocksIn(body).flatMap((block) => utterancesOf(block, 'en-GB', most));
}

function said(html: string): string[] {
  return utterancesIn(html).map(({ text }) => text);
}

test('a paragraph is said sentence by sentence', () => {
  expect(said('<p>Peels sting. Do they hurt? Rarely!</p>')).toEqual([
    'Peels sting.',
    'Do they hurt?',
    'Rarely!',
  ]);
});

test('what is folded away is not said, but its heading is, and all of it once it is open', () => {
  const folded = (open: string) =>
    `<details${open}><summary>Does it hurt?</summary><p>No.</p></details><p>Next.</p>`;
  expect(said(folded(''))).toEqual(['Does it hurt?', 'Next.']);
  expect(said(folded(' open'))).toEqual(['Does it hurt?', 'No.', 'Next.']);
});

test('small letters above and below the line are part of their word', () => {
  expect(said('<p>H<sub>2</sub>O on 10 cm<sup>2</sup>.</p>')).toEqual(['H2O on 10 cm2.']);
});

test('abbreviations, initials and numbers end no sentence', () => {
  const sentences = [
    'Ask Dr. Smith or Prof. J. R. Jones.',
    'Use acids, e.g. AHA, for approx. 3 UK winters.',
    'Mix No. 7 with 2.5 ml.',
    'It costs £1,200.50 a year.',
    'See St. Thomas’ Hospital (cf. Fig. 2) first.',
  ];
  expect(said(`<p>${sentences.join(' ')}</p>`)).toEqual(sentences);
});

test('“No.” as an answer and “vitamin C.” are ends', () => {
  expect(said('<p>Is it safe? No. It needs vitamin C. Serums have it.</p>')).toEqual([
    'Is it safe?',
    'No.',
    'It needs vitamin C.',
    'Serums have it.',
  ]);
});

test('headings, items and cells are said by themselves', () => {
  const html = `<h2>The plan</h2><ul><li>Lips
    <ul><li>Balm</li></ul></li></ul>
    <div><table><tr><th>Month</th><th>Step</th></tr><tr><td>May</td><td>Sunscreen</td></tr></table></div>`;
  expect(said(html)).toEqual(['The plan', 'Lips', 'Balm', 'Month', 'Step', 'May', 'Sunscreen']);
});

test('captions, code, notes and what is hidden or a control are not said', () => {
  const html = `<p>Wear it<sup><a href="#n" data-footnote-ref>1</a></sup> daily.</p>
    <figure><img alt="" /><figcaption>A sun</figcaption></figure><pre><code>rm -rf</code></pre>
    <p><input type="checkbox" /> Book <button>Copy</button><span hidden>secret</span><span aria-hidden="true">§</span></p>
    <nav><p>Contents</p></nav><section data-footnotes><h2>Notes</h2><ol><li>NHS</li></ol></section>`;
  expect(said(html)).toEqual(['Wear it daily.', 'Book']);
});

test('addresses are not said, whether links or not; the words of links are', () => {
  const html = `<p>Read <a href="/blog/peels">about peels</a> at <a href="https://www.nhs.uk/x">https://www.nhs.uk/x</a>,
    <a href="https://jluxe.co.uk/book">jluxe.co.uk/book</a> or www.example.org/a?b=c. Write to
    <a href="mailto:us@jluxe.co.uk">us@jluxe.co.uk</a> today.</p><p>https://alone.example/path</p>`;
  expect(said(html)).toEqual(['Read about peels at , or .', 'Write to today.']);
});

test('words that only a space between two elements parts stay two words', () => {
  expect(said('<p><strong>Not</strong> <em>now</em>,<br>later</p>')).toEqual(['Not now, later']);
});

test('a long sentence is cut where a voice draws breath, and said whole', () => {
  const clause = 'a clause that goes on for quite a while without any end in sight';
  const text = `This is ${Array.from({ length: 9 }, () => clause).join(', ')} – at last.`;
  const parts = said(`<p>${text}</p>`);
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts.slice(0, -1)) expect(part).toMatch(/,$/);
  expect(parts.join(' ')).toBe(text);
});

const awkward = [
  'word '.repeat(300),
  'x'.repeat(1000),
  '𝒜'.repeat(300),
  'The skin, like the sea; calm – or not: always. '.repeat(40),
  'A book in one paragraph, by Dr. Smith. '.repeat(10_000),
  '肌は毎日変わります、季節によっても変わります。'.repeat(30),
];

test.each(awkward.map((text) => [text.slice(0, 20), text]))(
  'no utterance is longer than 220, and together they are the text once: %s',
  (_, text) => {
    const parts = said(`<p>${text}</p>`);
    expect(parts.filter(({ length }) => length > 220)).toEqual([]);
    expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    // Nor is a character cut in half.
    expect(parts.filter((part) => /\p{Cs}/u.test(part))).toEqual([]);
  },
);

test('an utterance knows where it stands on the page, across elements', () => {
  const utterances = utterancesIn(
    '<p>\n  First one.  Then <strong>a <em>second</em></strong> one<sup><a data-footnote-ref>2</a></sup>, too. </p>',
  );
  const [first, second] = utterances.map((utterance) => rangeOf(utterance).toString());
  expect(first).toBe('First one.');
  expect(second).toBe('Then a second one2, too.');
  expect(utterances[1]?.text).toBe('Then a second one, too.');
});

test('where the browser cannot find sentences, full stops do', () => {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    expect(said('<p>It costs 3.50. Ask Dr. Jones. “Why?” Because it does</p>')).toEqual([
      'It costs 3.50.',
      'Ask Dr. Jones.',
      '“Why?”',
      'Because it does',
    ]);
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});

test('voices off the device get shorter utterances, because Chrome cuts them off', () => {
  const remote = { name: 'remote', voiceURI: 'remote', lang: 'en-GB', localService: false, default: false };
  expect(longestUtterance(remote)).toBeLessThan(most);
});
