import { readFile } from 'node:fs/promises';
import { inBatches } from './batches.ts';
import { hash, type Contents, type Delivery } from './delivery.ts';
import type { IllustratedBlog } from './illustratedBlog.ts';
import { drawPages, type Studio } from './prerender/drawing.ts';
import { pagesOf } from './prerender/pages.ts';
import { publishedFiles } from './publishedFiles.ts';
import { readPublicFiles } from './publicFiles.ts';

/** Files that are read and written at the same time. */
const openFiles = 32;

/** A file that is to be published. */
interface Order {
  file: string;
  /** Tells of all that decides the contents. */
  key: string;
  contents: () => Contents | Promise<Contents>;
}

/** Delivers everything that readers, machines and hosts get of a blog, besides the app itself. */
export async function publish(
  blog: IllustratedBlog,
  publicDir: string,
  studio: Studio,
  delivery: Delivery,
): Promise<void> {
  const orders = [
    ...(await publicOrders(blog, publicDir)),
    ...pictureOrders(blog),
    ...(await fileOrders(blog)),
  ];
  await inBatches(orders, openFiles, async ({ file, key, contents }) => {
    if (!(await delivery.has(file, key))) await delivery.put(file, key, await contents());
  });
  await drawPages(pagesOf(blog.outputs), studio, delivery);
}

/** The public files as they are, without pictures that would tell of unpublished posts. */
async function publicOrders({ withheld }: IllustratedBlog, publicDir: string): Promise<Order[]> {
  const hidden = new Set(withheld);
  const files = await readPublicFiles(publicDir);
  return files
    .filter(({ path }) => !hidden.has(path))
    .map(({ path, file, version }) => ({ file: path, key: version, contents: () => readFile(file) }));
}

function pictureOrders({ pictures }: IllustratedBlog): Order[] {
  return [...pictures.files].map(([address, made]) => ({
    file: decodeURIComponent(address),
    // The cache names files by what decides their contents.
    key: typeof made === 'string' ? made : hash(made),
    contents: () => (typeof made === 'string' ? readFile(made) : made),
  }));
}

/** Data, feeds and the like. */
async function fileOrders({ outputs }: IllustratedBlog): Promise<Order[]> {
  const files = [...publishedFiles(outputs)].map(async ([address, write]): Promise<Order> => {
    const contents = await write();
    return { file: decodeURIComponent(address), key: hash(contents), contents: () => contents };
  });
  return Promise.all(files);
}
