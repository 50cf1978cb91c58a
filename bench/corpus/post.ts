import { toSlug } from '../../src/model/slug.ts';
import { postPath } from '../../src/model/urls.ts';
import { chanceFor, type Chance } from './chance.ts';
import { proseFor, type Prose } from './prose.ts';
import { categories, subjects, tags } from './topics.ts';
import { vocabularyFor } from './vocabulary.ts';

/** A generated post. */
export interface CorpusPost {
  slug: string;
  /** The whole file. */
  text: string;
}

/** How much a post says: as much as the sample, one paragraph, or at least so many bytes. */
export type Length = 'full' | 'short' | number;

/** The picture that generated posts have as their cover. */
export const coverPath = '/images/blog/corpus-cover.png';

/** Subsections of each section: with 12 sections, 35 of them and 4 below those, like the sample. */
const subsections = [0, 3, 3, 4, 3, 3, 3, 4, 3, 3, 3, 3] as const;
const author = 'Corpus Press';

/** The post of a number from 0, the newest. It links only to newer ones, so that it is the same in every corpus. */
export function corpusPost(number: number, seed: number, length: Length): CorpusPost {
  const { title, slug, subject } = nameOf(number, seed);
  const chance = chanceFor(seed, number);
  const prose = proseFor(chance, vocabularyFor(chance), linksFor(number, seed, chance));
  const date = dayOf(number);
  const category = chance.pick(categories);
  const cover = chance.happens(2 / 3);
  const matter = [
    `title: ${JSON.stringify(title)}`,
    `metaTitle: ${JSON.stringify(`${subject} ${number} | J Luxe`)}`,
    `metaDescription: ${JSON.stringify(`Note ${number}: ${subject}, what to expect and when to wait.`)}`,
    `excerpt: ${JSON.stringify(prose.sentence().replaceAll('*', ''))}`,
    `date: ${date}`,
    `category: ${category}`,
    `tags: [${chance.some(tags, chance.whole(3, 6)).join(', ')}]`,
    ...(cover ? [`cover: ${coverPath}`] : []),
    `slug: ${slug}`,
    `featured: ${chance.happens(0.02)}`,
    `author: ${author}`,
    `primaryKeyword: ${JSON.stringify(subject.toLowerCase())}`,
  ];
  const top = [
    `# ${title}`,
    `by ${author} | ${date} | ${category}`,
    ...(cover ? [`![${subject}](${coverPath})`] : []),
  ];
  const body = [...top, prose.paragraph(), ...bodyOf(prose, chance, length)];
  return { slug, text: `---\n${matter.join('\n')}\n---\n\n${body.join('\n\n')}\n` };
}

function nameOf(number: number, seed: number) {
  const chance = chanceFor(seed + 1, number);
  const subject = chance.pick(subjects);
  const title = `${subject}, Note ${number}: ${chance.pick(categories)} and ${chance.pick(tags)}`;
  return { subject, title, slug: toSlug(`${subject} note ${number}`) };
}

/** Three posts a day, back from the sample's day. */
function dayOf(number: number): string {
  const newest = Date.UTC(2026, 1, 25);
  return new Date(newest - Math.floor(number / 3) * 86_400_000).toISOString().slice(0, 10);
}

function linksFor(number: number, seed: number, chance: Chance): string[] {
  const others = Array.from({ length: Math.min(number, 3) }, () => nameOf(chance.whole(0, number - 1), seed));
  return [
    ...others.map(({ subject, slug }) => `[our note on ${subject.toLowerCase()}](${postPath(slug)})`),
    '[the price list](/pricing)',
    '[a longer reading](https://www.nhs.uk/conditions/)',
    '[WhatsApp](https://wa.me/447883050603)',
  ];
}

function bodyOf(prose: Prose, chance: Chance, length: Length): string[] {
  if (length === 'short') return [];
  const sections: Section[] = [];
  for (let size = 0; length === 'full' ? sections.length < subsections.length : size < length;) {
    const section = toSection(prose, chance, subsections[sections.length % subsections.length] ?? 0);
    sections.push(section);
    size += section.blocks.join('\n\n').length;
  }
  const contents = sections.map(({ title }) => `- **${title}**`).join('\n');
  return ['## Table of Contents', contents, ...sections.flatMap(({ blocks }) => blocks)];
}

interface Section {
  title: string;
  blocks: string[];
}

function toSection(prose: Prose, chance: Chance, below: number): Section {
  const title = prose.heading();
  const inner = Array.from({ length: below }, () => [`### ${prose.heading()}`, ...toBlocks(prose, chance)]);
  const deepest =
    below === 4 || (below > 0 && chance.happens(0.2)) ? [`#### ${prose.heading()}`, prose.paragraph()] : [];
  return { title, blocks: [`## ${title}`, prose.paragraph(), ...inner.flat(), ...deepest] };
}

function toBlocks(prose: Prose, chance: Chance): string[] {
  if (chance.happens(0.07)) return [prose.paragraph(), prose.table()];
  return [prose.sentence(), prose.list(), chance.happens(0.45) ? prose.paragraph() : prose.sentence()];
}
