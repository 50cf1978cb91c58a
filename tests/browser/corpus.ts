import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { scratch, testDay } from './blogs.ts';

/** The folder of generated posts on which filters are tested. */
export const corpusFolder = join(scratch, 'corpus-posts');

/** What the front matter of a generated post says, as far as lists are concerned. */
export interface CorpusPost {
  title: string;
  category: string;
  tags: string[];
  date: string;
  draft?: boolean;
}

const size = 60;
/** Sections of each post, called "Section 0", "Section 1" and so on. */
const sections = 12;
/** The categories of generated posts. "Hydration" is a tag as well: to readers, both are one category. */
export const categories = [
  'Peels & Lasers',
  'Hydration',
  'Soins du visage',
  'Première visite',
  'Injectables',
];
const tags = [
  'Safety',
  'Hydration',
  'Été',
  'Acne',
  'Q&A',
  'C++',
  'After 40',
  'Collagen',
  'Healing time',
  'Winter',
  'Consent',
  'Melasma',
  'Scars',
  'Retinol',
  'Sun',
  'Peptides',
];

/** Writes the generated posts: the same ones every time. Some are drafts, some scheduled. */
export async function writeCorpus(): Promise<void> {
  await rm(corpusFolder, { recursive: true, force: true });
  await mkdir(corpusFolder, { recursive: true });
  await Promise.all(
    Array.from({ length: size }, (_, n) =>
      writeFile(join(corpusFolder, `generated-post-${n}.md`), toMarkdown(n)),
    ),
  );
}

/** Reads the posts that the public may see on the test day, from the Markdown files and without the pipeline. */
export async function readPublicPosts(): Promise<CorpusPost[]> {
  const today = new Date(Number(testDay) * 1000).toISOString().slice(0, 10);
  const names = await readdir(corpusFolder);
  const texts = await Promise.all(names.map((name) => readFile(join(corpusFolder, name), 'utf8')));
  const posts: CorpusPost[] = texts.map((text) => parse(text.split('---\n')[1] ?? ''));
  return posts.filter(({ draft, date }) => draft !== true && date <= today);
}

function toPost(n: number): CorpusPost {
  const random = randomFrom(n + 1);
  const draws = Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(tags, random));
  return {
    title: `Generated post ${n}`,
    category: pick(categories, random),
    tags: [...new Set(draws)],
    date: `${n % 15 === 7 ? 2027 : 2026}-0${1 + (n % 9)}-${10 + (n % 18)}`,
    ...(n % 12 === 5 ? { draft: true } : {}),
  };
}

function toMarkdown(n: number): string {
  const post = toPost(n);
  const matter = { ...post, excerpt: `About ${post.tags.join(', ')}.`, author: 'Test Author' };
  const links = `See [the end of the next post](/blog/generated-post-${n + 1}#section-11) or [nothing](#no-such-place).`;
  const body = [links, ...Array.from({ length: sections }, (_, position) => toSection(position))];
  return `---\n${stringify(matter)}---\n\n${body.join('\n\n')}\n`;
}

function toSection(position: number): string {
  const picture = position === 2 ? '![Layers of the skin](/images/blog/figure-skin-layers.png)\n\n' : '';
  const words = 'Long enough to fill a few lines on any screen, and to be laid out anew by another font. ';
  return `## Section ${position}\n\n${picture}${words.repeat(8)}`;
}

/** Leans towards the front of the list, so that some names are common and others rare. */
function pick(names: readonly string[], random: () => number): string {
  return names[Math.floor(random() ** 1.6 * names.length)] ?? '';
}

/** Mulberry32: small, seeded, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
