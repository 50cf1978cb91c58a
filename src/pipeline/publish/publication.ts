import { readFile } from 'node:fs/promises';
import { inBatches } from '../files/batches.ts';
import { hash, type Contents, type OutputFolder } from './outputFolder.ts';
import type { BlogWithImages } from '../blogWithImages.ts';
import { drawPages, type RenderContext } from '../prerender/drawing.ts';
import { pagesOf } from '../prerender/pages.ts';
import { publishedFiles } from './publishedFiles.ts';

/** Files that are read and written at the same time. */
const openFiles = 32;

/** A file that is to be published. */
interface Order {
  file: string;
  /** Tells of all that decides the contents. */
  key: string;
  contents: () => Contents | Promise<Contents>;
}

type Pictures = NonNullable<BlogWithImages['pictures']>;

/** Delivers everything that readers, machines and hosts get of a blog, besides the app itself. */
export async function publish(
  blog: BlogWithImages,
  studio: RenderContext,
  outputFolder: OutputFolder,
): Promise<void> {
  const { pictures } = blog;
  if (pictures === null) throw new Error('A blog with errors cannot be published.');
  const orders = [...publicOrders(pictures), ...pictureOrders(pictures), ...(await fileOrders(blog))];
  await inBatches(orders, openFiles, async ({ file, key, contents }) => {
    if (!(await outputFolder.has(file, key))) await outputFolder.put(file, key, await contents());
  });
  await drawPages(pagesOf(blog.outputs), studio, outputFolder);
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
async function fileOrders({ outputs }: BlogWithImages): Promise<Order[]> {
  const files = [...publishedFiles(outputs)].map(async ([address, write]): Promise<Order> => {
    const contents = await write();
    return { file: decodeURIComponent(address), key: hash(contents), contents: () => contents };
  });
  return Promise.all(files);
}
