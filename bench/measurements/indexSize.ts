import { indexDataPath } from '../../src/model/urls.ts';
import { readBlog } from '../../src/pipeline/blog.ts';
import type { Bench } from '../bench.ts';
import type { Figure } from '../figures.ts';
import { toBrotli } from '../server.ts';
import { projectDir } from '../workplace.ts';

/** The size of the index. What a post's text says does not count in it, so the posts are short. */
export async function measureIndex({ workplace, options }: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of new Set([10, 100, 1000, options.filtered])) {
    const { posts, publicDir } = await workplace.corpusOf(count, 'short');
    const folders = { root: projectDir, posts, publicDir, cache: null };
    const { outputs } = await readBlog(folders, { today: '2026-03-01', withUnpublished: false });
    const index = Buffer.from(outputs.files.get(indexDataPath) ?? '');
    const value = (await toBrotli(index)).length / 1000;
    figures.push({ name: `index, ${count} posts`, value, unit: 'kB' });
  }
  return figures;
}
