import type { Answer, Search } from '../../src/model/search.ts';
import { readBlog } from '../../src/pipeline/blog.ts';
import { createEngine } from '../../src/search/engine.ts';
import { blogFolder, post, preview } from '../pipeline/blogFolder.ts';

/** A search over files, which may be changed; `asked` lists what it has fetched. */
export function searchIn(files: ReadonlyMap<string, string>): Search & { asked: string[] } {
  const asked: string[] = [];
  const engine = createEngine(async (path) => {
    asked.push(path);
    const contents = files.get(path);
    if (contents === undefined) throw new Error(`There is no ${path}.`);
    return JSON.parse(contents);
  }, Infinity);
  return { ...engine, asked };
}

/** Posts as in the posts folder, by their names without `.md`. */
type Posts = Record<string, { fields?: Record<string, string>; body?: string }>;

/** The data files of a blog with some posts. */
export async function filesOf(posts: Posts): Promise<Map<string, string>> {
  const sources = Object.entries(posts).map(([slug, { fields, body }]) => [`${slug}.md`, post(fields, body)]);
  const { outputs } = await readBlog(await blogFolder(Object.fromEntries(sources)), preview);
  return new Map([...outputs.files, ...outputs.searchFiles()]);
}

/** A search over posts. */
export async function searchOver(posts: Posts): Promise<Search> {
  return searchIn(await filesOf(posts));
}

/** Asks as a reader who has typed everything. */
export function ask(
  search: Search,
  text: string,
  more: Partial<Parameters<Search['ask']>[0]> = {},
): Promise<Answer> {
  return search.ask({ text, isTyping: true, most: 5, within: null, ...more });
}

/** Slugs of what was found, the best first. */
export function slugsOf({ posts }: Answer): string[] {
  return posts.map(({ slug }) => slug);
}
