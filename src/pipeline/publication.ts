import { readFile } from 'node:fs/promises';
import { postLanguage } from '../model/language.ts';
import { homePath, manifestPath, postPath } from '../model/urls.ts';
import { toFeedHtml } from './article/feedHtml.ts';
import { appIcons } from './artwork/icons.ts';
import { inBatches } from './batches.ts';
import { hash, type Contents, type Delivery } from './delivery.ts';
import { hostFiles } from './hosting/hostFiles.ts';
import type { IllustratedBlog } from './illustratedBlog.ts';
import { webManifest } from './outputs/webManifest.ts';
import { drawPages, type Studio } from './prerender/drawing.ts';
import { pagesOf } from './prerender/pages.ts';
import { redirectsOf } from './redirects.ts';
import { redirectPage } from './syndication/redirectPage.ts';
import { syndicationFor } from './syndication/syndication.ts';

/** Files that are read and written at the same time. */
const openFiles = 32;

/** A file that is to be published. */
interface Order {
  file: string;
  /** Tells of all that decides the contents. */
  key: string;
  contents: () => Contents | Promise<Contents>;
}

type Pictures = NonNullable<IllustratedBlog['pictures']>;

/** Delivers everything that readers, machines and hosts get of a blog, besides the app itself. */
export async function publish(blog: IllustratedBlog, studio: Studio, delivery: Delivery): Promise<void> {
  const { pictures } = blog;
  if (pictures === null) throw new Error('A blog with errors cannot be published.');
  const orders = [...publicOrders(pictures), ...pictureOrders(pictures), ...(await fileOrders(blog))];
  await inBatches(orders, openFiles, async ({ file, key, contents }) => {
    if (!(await delivery.has(file, key))) await delivery.put(file, key, await contents());
  });
  await drawPages(pagesOf(blog.outputs), studio, delivery);
}

function publicOrders({ copied }: Pictures): Order[] {
  return copied.map(({ path, file, version }) => ({
    file: path,
    key: version,
    contents: () => readFile(file),
  }));
}

function pictureOrders({ files }: Pictures): Order[] {
  return [...files].map(([address, made]) => ({
    file: decodeURIComponent(address),
    // The cache names files by what decides their contents.
    key: typeof made === 'string' ? made : hash(made),
    contents: () => (typeof made === 'string' ? readFile(made) : made),
  }));
}

/** Data, feeds and the like. */
async function fileOrders({ outputs }: IllustratedBlog): Promise<Order[]> {
  const redirects = redirectsOf(outputs.index);
  const posts = outputs.posts.map(({ post, rendition }) => ({
    post,
    html: () => toFeedHtml(rendition, post.pictures, postPath(post.slug), postLanguage(post)),
  }));
  const files = new Map<string, Contents>([
    ...outputs.files,
    ...syndicationFor({ posts, index: outputs.index, redirects }),
    ...hostFiles(redirects),
    ...(await appIcons()),
    [manifestPath, webManifest()],
    ...(homePath === '/' ? [] : [['/index.html', redirectPage(homePath)] as const]),
  ]);
  return [...files].map(([address, contents]) => ({
    file: decodeURIComponent(address),
    key: hash(contents),
    contents: () => contents,
  }));
}
