import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { homePath, manifestPath, postPath } from '../model/urls.ts';
import { toFeedHtml } from './article/feedHtml.ts';
import { inBatches } from './batches.ts';
import type { IllustratedBlog } from './illustratedBlog.ts';
import { compressFolder } from './hosting/compressFolder.ts';
import { hostFiles } from './hosting/hostFiles.ts';
import { appIcons } from './artwork/icons.ts';
import { webManifest } from './outputs/webManifest.ts';
import { publishPictures } from './pictureCopies/publish.ts';
import { drawPages, type Studio } from './prerender/drawing.ts';
import { pagesOf } from './prerender/pages.ts';
import { redirectsOf } from './redirects.ts';
import { redirectPage } from './syndication/redirectPage.ts';
import { syndicationFor } from './syndication/syndication.ts';

/** Where and with what a blog is published. */
export interface Press {
  /** The folder for hosts, in which the app's scripts and styles are already. */
  outDir: string;
  studio: Studio;
  /** What may be thrown away at any time; null for keeping nothing. */
  cache: string | null;
}

/** Files that are written at the same time. */
const openFiles = 32;

/** Writes everything that readers, machines and hosts get of a blog, besides the app itself. */
export async function publish(blog: IllustratedBlog, { outDir, studio, cache }: Press): Promise<void> {
  const put = async (address: string, contents: string | Uint8Array) => {
    const path = join(outDir, address);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
  };
  await Promise.all(blog.withheld.map((path) => rm(join(outDir, path), { force: true })));
  await publishPictures(blog.pictures.files, outDir);
  await inBatches([...(await filesOf(blog))], openFiles, ([address, contents]) =>
    put(decodeURIComponent(address), contents),
  );
  await drawPages(pagesOf(blog.outputs), studio, put);
  await compressFolder(outDir, cache === null ? null : join(cache, 'compressed'));
}

/** Data, feeds and the like, by their addresses. */
async function filesOf({ outputs }: IllustratedBlog): Promise<Map<string, string | Uint8Array>> {
  const redirects = redirectsOf(outputs.index);
  const posts = outputs.posts.map(({ post, rendition }) => ({
    post,
    html: () => toFeedHtml(rendition, post.pictures, postPath(post.slug)),
  }));
  return new Map<string, string | Uint8Array>([
    ...outputs.files,
    ...syndicationFor({ posts, index: outputs.index, redirects }),
    ...hostFiles(redirects),
    ...(await appIcons()),
    [manifestPath, webManifest()],
    ...(homePath === '/' ? [] : [['/index.html', redirectPage(homePath)] as const]),
  ]);
}
