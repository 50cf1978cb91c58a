import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBlog, scratch } from './blogs.ts';
import { copyProject } from './projectCopy.ts';

/** Base paths other than the usual one at which the blog must work too. */
export const mounts = { root: '', deep: '/a/b' } as const;

/** A copy of the project whose settings were edited, and the blog that it built. */
export interface Mounted {
  project: string;
  folder: string;
}

/** Builds the blog of a folder of posts with another base path in the settings, as a clinic would by editing them. */
export async function buildMounted(name: keyof typeof mounts, posts: string): Promise<Mounted> {
  const project = await copyProject(name);
  const settings = join(project, 'src/model/site.ts');
  const text = await readFile(settings, 'utf8');
  const mounted = text.replace("basePath: '/blog'", `basePath: '${mounts[name]}'`);
  if (mounted === text) throw new Error("src/model/site.ts has no line basePath: '/blog' to change.");
  await writeFile(settings, mounted);
  const cache = { BLOG_CACHE: join(scratch, `cache-${name}`) };
  return { project, folder: await buildBlog(`mounted-${name}`, posts, cache, project) };
}
