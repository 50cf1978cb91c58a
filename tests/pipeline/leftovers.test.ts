import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blogOf, findingsOf, post } from './blogFolder.ts';
import { leftoversIn } from './leftovers.ts';

const postsFolder = resolve(import.meta.dirname, '../../posts');

/** Texts that look like something raw, and are what their authors mean. */
const sound: string[] = [
  '5~10 mg at first, 10~20 mg later, ~£50 and ~2 drops.',
  'From ~one to two~ and a~b~c, in ~/notes~old.',
  '~~struck~~ and ~ spaced ~.',
  '$50 and $60, $5-$10, US$ 5 and A$ 6, $$ to $$$.',
  'It costs $20=£16 or $30=£24.',
  'Run ${a}/${b}.',
  '1 + 1 == 2 and x==1 or y==2 and a === b.',
  'C++ and C++, ++i or i++, A+ and B+.',
  'x^2 and 2^10.',
  'He said "[sic]" and [1] and [2][3] and [ ] [x] and [...].',
  'An item[0](n) and [so](he said), f[x][y].',
  'A word [in brackets] (and more), [1] (https://example.org).',
  '[[1](/a)] and [[1]] and [a [b] c](/d).',
  '[^a-z]+ and [^abc]*.',
  'See @[name](https://example.org) and me@example.org.',
  '(see [1])[2] and (a)[b].',
  'It is 5:30. ::: and !!! Wow ???',
  '!!! IMPORTANT',
  '??? What is it',
  'Note: import the file from the other tool. export it.',
  '2 ** 3 ** 4 and 2 ** 3 and 4 ** 5.',
  '£99** per session. **Terms apply',
  '** Terms apply',
  'recursive (*) and (**) and **.',
  'p < 0.01**, ** p < 0.05, *** p < 0.01',
  '**“Quoted”** and **bold**, *it*.',
  '> Words.\n>\n> — Albert Einstein',
  '— Bonjour, dit-il.\n\n— Bonsoir.',
  'A long line of prose which goes on\n– and on – until\n– at last – it ends.',
  'Paris • London • Rome\n\n• • •\n\n● ● ○\n\n• Welcome •',
  'o wie schön\nist es',
  '-Anna',
  '-v and\n-h',
  '1.5 ml\n2.5 ml',
  '#1 tip #skin\n#two',
  '* a\n* b\n\n1) c\n2) d\n\n- • ',
  '|x| < |y|',
  '| Home | About |',
  'a | b\nc | d',
  '| a | b |\n|---|---|\n| • c<br>• d | e |',
  'By Ann Lee | 25 February | Skin',
  'Name: ______ Date: __',
  '- [ ] task\n- [x] done',
  'Ring:\t123',
  'a)\tOne\nb)\tTwo',
  'Text.\n\n---\n\n___\n\n***',
  '**Please ring us first.**\n\nText.',
  '## A\n\nText.\n\n**Run-in heading**\n\nText.',
  '**Does it hurt?**\n\nNo.\n\n**Is it safe?**\n\nYes.',
  '**IMPORTANT**\n\nText.',
  '**BOOK NOW!**\n\nText.',
  '**NHS 111**\n\nText.',
  'Text.\n\n**THE CLINIC TEAM**',
  '> [!TIP]\n> Text.',
  '> [!NOTE]\n>\n> - a',
  '> [!note]  \n> Text.',
  '> **Note:** this.',
  '> **Note**: this.\n> More.',
  '> \\[!TIP] as it is.',
  '`==a==` and `[[b]]`\n\n```\n[[c]]\n{{ d }}\n• e\n```\n\n    {% f %}',
  '<https://example.org/{{a}}/~b~/==c==> and https://example.org/[[d]]',
  '\\==a== \\[\\[b]] \\~c~ \\{{d}}',
  'Café, naïve, São Paulo, NÃO, «CAFÉ», Ångström, 5 °C, ½, ™, é». Größe: „MENÜ“.',
  'emoji 👩‍⚕️ 1️⃣ é',
  'العربية \u200f(نص)\u200e and 中文。',
  'A [link](https://example.org/?q=utm&page=2#x) and [map](https://www.google.com/maps?q=x).',
  'In the US, 100%% sure, 50 %% 60.',
  'Set {a, b} and {x | x > 0}, a {note} here.',
  '## On \\p{L} and {braces}',
  'A [b] c [/d] and [video] here.',
  'In [1, 2, 3] and [key=value].',
  'x = y\n= z',
  '→ next\n✓ done\n✅ ok',
  'Price:\n£5 — small\n£6 — large',
  '[a]: /b\n\nSee [a] and [A][] and [c][a].',
  "![x](</images/blog/It isn't 'its'.png>)",
  'Text[^1].\n\n[^1]: Note.',
  'https://www.youtube.com/watch?v=abcdefghijk',
];

describe('Nothing is said of', () => {
  it.each(sound)('%j', (text) => {
    expect(leftoversIn(text)).toEqual([]);
  });

  it.each(readdirSync(postsFolder))('our own %s', (name) => {
    const source = readFileSync(resolve(postsFolder, name), 'utf8');
    expect(leftoversIn(source.replace(/^---\n[^]*?\n---\n/, ''))).toEqual([]);
  });
});

describe('What is left over', () => {
  it('is found at its place in the file, also in quotes, lists and tables and behind escapes', async () => {
    const body = [
      '> Words \\* &amp; more\n>   and ==one==.',
      '- a\n  1. b ==two==',
      '| x |\n|---|\n| \\| ==three== |',
    ].join('\n\n');
    const blog = await blogOf({ 'x.md': post({}, body) });
    expect(findingsOf(blog).map((finding) => finding.replace(/ as typed.*$/, ''))).toEqual([
      'must posts/x.md:10:9 emphasis: readers see "==one=="',
      'must posts/x.md:13:8 emphasis: readers see "==two=="',
      'must posts/x.md:17:6 emphasis: readers see "==three=="',
    ]);
  });

  it('is shown twenty times of a kind, and then counted', () => {
    const told = leftoversIn(Array.from({ length: 23 }, () => 'Some ==words==.').join('\n\n'));
    expect(told).toHaveLength(20);
    expect(told[3]).toBe('7:6 emphasis: readers see "==words==" as typed. Write <mark>words</mark>.');
    expect(told[19]).toMatch(/^39:6 .* The post has 3 more places of this kind below\.$/);
  });

  it('has no finding twice where it looks like two kinds', () => {
    expect(leftoversIn('$a^2^ = ==b==$')).toHaveLength(1);
  });
});
