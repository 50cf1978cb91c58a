import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Search } from '../../src/model/search.ts';
import { readBlog } from '../../src/pipeline/blog.ts';
import { golden, type GoldenQuery, others } from './golden.ts';
import { ask, searchIn } from './searchOver.ts';

const root = resolve(import.meta.dirname, '../..');
const folders = { root, posts: resolve(root, 'posts'), publicDir: resolve(root, 'public'), cache: null };

let search: Search;
beforeAll(async () => {
  const { outputs } = await readBlog(folders, { today: '2029-02-01', withUnpublished: true });
  search = searchIn(new Map([...outputs.files, ...outputs.searchFiles()]));
}, 60_000);

test.each([...golden, ...others].map((row) => [row.query, row.kind, row] as const))(
  '%s (%s)',
  async (query, _, { first, section = '' }: GoldenQuery) => {
    const answer = await ask(search, query);
    const [best] = answer.posts;
    expect(first.length === 0 ? [undefined] : first).toContain(best?.slug);
    expect(best?.sections[0]?.heading?.toLowerCase() ?? '').toContain(section.toLowerCase());
  },
);
