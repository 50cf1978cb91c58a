import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBlog } from '../../src/pipeline/blog.ts';
import type { Outputs } from '../../src/pipeline/outputs/outputs.ts';
import { createEngine } from '../../src/search/engine.ts';
import type { Bench } from '../bench.ts';
import { budgets } from '../budgets.ts';
import { phone } from '../chromium.ts';
import { richPost, sectionsOf } from '../corpus/rich.ts';
import { type Figure, median } from '../figures.ts';
import { toBrotli } from '../server.ts';
import { projectDir, seed } from '../workplace.ts';

/** Questions of readers: one word and several, rare and frequent, misspelt and apart, and one that nothing answers. */
const questions = [
  'spf',
  'downtime',
  'down time',
  'how long is the downtime',
  'does it hurt',
  'age spots on hands',
  'microneedling pain relief',
  'coldsore',
  'melazma',
  'bitcoin',
];

/** What the search of our own posts and of larger blogs sends for a first answer, and how long answers take. */
export async function measureSearch({ workplace, options }: Bench): Promise<Figure[]> {
  const own = { posts: join(projectDir, 'posts'), budget: budgets.ownAnswerKB };
  const rich = options.posts.map(async (count) => ({
    posts: await workplace.folderOf(`rich-${count}`, (dir) => writeRich(dir, count)),
    budget: count <= 1000 ? budgets.richAnswerKB : budgets.largeAnswerKB,
  }));
  const figures: Figure[] = [];
  for (const { posts, budget } of [own, ...(await Promise.all(rich))]) {
    const folders = { root: projectDir, posts, publicDir: join(projectDir, 'public'), cache: null };
    const { outputs } = await readBlog(folders, { today: '2026-11-27', withUnpublished: true });
    figures.push(...(await figuresOf(outputs, budget)));
  }
  return figures;
}

async function figuresOf(outputs: Outputs, budget: number): Promise<Figure[]> {
  const name = `search, ${outputs.index.posts.length} posts`;
  const started = process.cpuUsage();
  const made = outputs.searchFiles();
  const { user, system } = process.cpuUsage(started);
  const files = new Map([...outputs.files, ...made]);
  const sizes = await Promise.all([...made.values()].map(sizeOf));
  const answers: number[] = [];
  const times: number[] = [];
  for (const text of questions) {
    const fetched: string[] = [];
    const engine = createEngine(async (path) => {
      fetched.push(path);
      return JSON.parse(files.get(path) ?? 'null');
    }, Infinity);
    await engine.ask({ text, isTyping: true, most: 5, within: null });
    const bytes = await Promise.all(fetched.map((path) => sizeOf(files.get(path) ?? '')));
    answers.push(bytes.reduce((sum, size) => sum + size, 0) / 1000);
    const before = performance.now();
    await engine.ask({ text: `${text} `, isTyping: true, most: 5, within: null });
    times.push((performance.now() - before) * phone);
  }
  return [
    { name: `${name}: largest first answer`, value: Math.max(...answers), unit: 'kB', budget },
    { name: `${name}: all files`, value: sizes.reduce((sum, size) => sum + size, 0) / 1000, unit: 'kB' },
    {
      name: `${name}: building, CPU`,
      value: (user + system) / 1e6,
      unit: 's',
      clock: 'node',
      budget: budgets.searchBuildSeconds,
    },
    {
      name: `${name}: a question, 4×`,
      value: median(times),
      unit: 'ms',
      clock: 'node',
      budget: budgets.answerMs,
    },
  ];
}

async function sizeOf(text: string): Promise<number> {
  return (await toBrotli(Buffer.from(text))).length;
}

/** Writes posts with a realistic vocabulary, made of our own. */
async function writeRich(dir: string, count: number): Promise<void> {
  await mkdir(dir, { recursive: true });
  const own = join(projectDir, 'posts');
  const names = (await readdir(own)).filter((name) => name.endsWith('.md'));
  const sources = await Promise.all(names.toSorted().map((name) => readFile(join(own, name), 'utf8')));
  const sections = sources.flatMap(sectionsOf);
  for (let number = 0; number < count; number++) {
    const { slug, text } = richPost(number, seed, sections);
    await writeFile(join(dir, `${slug}.md`), text);
  }
}
