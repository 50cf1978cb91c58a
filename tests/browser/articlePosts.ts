import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { attackBodies } from './attacks.ts';
import { root, scratch } from './blogs.ts';
import { copyProject } from './projectCopy.ts';

/** The folder of posts on which the reading of articles is tested. */
export const articlesFolder = join(scratch, 'article-posts');

/** Posts with many headings or with very short sections, besides those of `tests/fixtures/articles`. */
export const generated = {
  /** 300 headings on three levels. */
  manyHeadings: 'many-headings',
  /** Long sections first, and at the end 30 of one line each. */
  shortEnd: 'short-end',
} as const;

/** Posts that try to run something or to reach another site. */
export const attacks = attackBodies().map((body, n) => ({ slug: `attack-${n + 1}`, body }));

/** The post of the clinic's own kind, with everything that is odd about such posts. */
export const sample = 'gel-facials-what-to-know';

/** The longest of our own posts. */
export const longest = 'understanding-pigmentation';

/** Writes the posts: those of the fixtures, and those that would be tedious to write by hand. */
export async function writeArticles(): Promise<void> {
  await rm(articlesFolder, { recursive: true, force: true });
  await mkdir(articlesFolder, { recursive: true });
  const fixtures = join(root, 'tests/fixtures/articles');
  for (const name of await readdir(fixtures)) await cp(join(fixtures, name), join(articlesFolder, name));
  const file = `${sample}.md`;
  await cp(join(root, 'tests/fixtures/posts', file), join(articlesFolder, file));
  await cp(join(root, 'posts', `${longest}.md`), join(articlesFolder, `${longest}.md`));
  // The oldest: the first page of the list is for the others.
  for (const { slug, body } of attacks) await write(slug, [body], '2026-01-01');
  await write(generated.manyHeadings, range(300).map(toNestedSection));
  await write(generated.shortEnd, [
    ...range(6).map(
      (n) =>
        `## Long section ${n}\n\n${range(6)
          .map(() => words)
          .join('\n\n')}`,
    ),
    ...range(30).map((n) => `## Short section ${n}\n\nOne line.`),
  ]);
}

/** Copies the project, with pictures that are smaller than the places they are put in. Returns its folder. */
export async function copyArticlesProject(): Promise<string> {
  const project = await copyProject('articles');
  for (const [name, [width, height]] of Object.entries(smallPictures)) {
    const picture = sharp({ create: { width, height, channels: 3, background: '#8c4628' } });
    await picture.toFile(join(project, 'public/images/blog', name));
  }
  return project;
}

/** Widths and heights in pixels of the pictures that the post `picture-sizes` of the fixtures shows. */
const smallPictures = { 'icon.png': [40, 40], 'stamp.png': [300, 120], 'tower.png': [60, 900] } as const;

const words = 'Long enough to fill a few lines on any screen, and to be laid out anew at any size. '.repeat(
  4,
);

/** Two levels below each of the sections, some of them long. */
function toNestedSection(n: number): string {
  const level = n % 10 === 0 ? '##' : n % 5 === 4 ? '####' : '###';
  return `${level} Heading ${n}\n\n${n % 3 === 0 ? `${words}\n\n${words}` : 'A short one.'}`;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n);
}

async function write(slug: string, sections: readonly string[], date = '2026-03-02'): Promise<void> {
  const matter = [
    `title: ${slug.replace('-', ' ')}`,
    'excerpt: A post that tests are read on.',
    `date: ${date}`,
    'category: Tests',
    'author: Test Author',
  ];
  const text = `---\n${matter.join('\n')}\n---\n\nA beginning.\n\n${sections.join('\n\n')}\n`;
  await writeFile(join(articlesFolder, `${slug}.md`), text);
}
