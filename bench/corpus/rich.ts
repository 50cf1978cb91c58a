import { chanceFor } from './chance.ts';

/** Words that each text puts in place of its own, of every so many; as rare words do, few of them come back often. */
const strangeShare = 0.04;
const strangeWords = 40_000;
const starts = 'b c d f g h l m n p r s t v br cl dr gr pl st tr ch sh th'.split(' ');
const vowels = 'a e i o u ea io ou'.split(' ');
const ends = 'n r s t l m nt st x ic al in ol ine ose ide'.split(' ');

/**
 * Posts with a vocabulary as large as real ones have: sections of real posts put together anew, with some words replaced.
 * Posts made of a fixed stock of words flatter every search, because their number of words does not grow.
 */
export function richPost(
  number: number,
  seed: number,
  sections: readonly string[],
): { slug: string; text: string } {
  const { whole, happens, pick } = chanceFor(seed, number);
  const body = Array.from({ length: whole(10, 17) }, () => pick(sections))
    .join('\n\n')
    .replace(/\b[a-z]{4,}\b/g, (word) => (happens(strangeShare) ? strangeWord(whole, seed) : word));
  const title = `Number ${number}: ${strangeWord(whole, seed)} ${strangeWord(whole, seed)}`;
  const tags = [strangeWord(whole, seed), strangeWord(whole, seed)];
  const top = [
    `title: ${JSON.stringify(title)}`,
    `excerpt: ${JSON.stringify(`About ${strangeWord(whole, seed)}.`)}`,
    `date: 2025-${String(whole(1, 12)).padStart(2, '0')}-${String(whole(1, 28)).padStart(2, '0')}`,
    'category: Guides',
    `tags: [${tags.join(', ')}]`,
    'author: Ann Lee',
  ];
  return { slug: `rich-${number}`, text: `---\n${top.join('\n')}\n---\n\n${body}\n` };
}

/** The sections of a post's source, without what stands above the first. */
export function sectionsOf(source: string): string[] {
  const body = source.replace(/^---\n.*?\n---\n/s, '');
  return body
    .split(/^(?=## )/m)
    .filter((section) => section.startsWith('## '))
    .map((section) => section.trim());
}

/** A word that nobody uses. By Zipf's law, the one of rank n comes about 1/n as often as the first. */
function strangeWord(whole: (low: number, high: number) => number, seed: number): string {
  const rank = Math.floor(strangeWords ** (whole(0, 1_000_000) / 1_000_000));
  const { pick, happens } = chanceFor(seed + 1, rank);
  const syllables = happens(0.5) ? 2 : 3;
  return Array.from({ length: syllables }, () => pick(starts) + pick(vowels)).join('') + pick(ends);
}
