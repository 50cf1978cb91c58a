import { readFile } from 'node:fs/promises';
import { inBatches } from '../files/batches.ts';
import { hash } from '../files/hash.ts';
import type { FileContents, OutputFolder } from '../files/outputFolder.ts';
import type { ImageSet } from '../images/imageSet.ts';
import type { Outputs } from '../outputs/outputs.ts';
import { pagesOf } from '../prerender/pages.ts';
import { renderPages, type RenderContext } from '../prerender/renderPages.ts';
import { styleHashes } from '../prerender/template.ts';
import { publishedFiles } from './publishedFiles.ts';

/** Files that are read and written at the same time. */
const openFiles = 32;

/** A file that is to be published. */
interface OutputFile {
  file: string;
  /** Tells of all that decides the contents. */
  key: string;
  contents: () => FileContents | Promise<FileContents>;
}

type Pictures = Pick<ImageSet, 'files' | 'copied'>;

/** What is published. */
interface Publication {
  outputs: Outputs;
  /** Null for a blog with errors, which cannot be published. */
  pictures: Pictures | null;
}

/** Delivers everything that readers, machines and hosts get of a blog, besides the app itself. */
export async function publish(
  { outputs, pictures }: Publication,
  context: RenderContext,
  outputFolder: OutputFolder,
): Promise<void> {
  if (pictures === null) throw new Error('A blog with errors cannot be published.');
  const files = [
    ...publicOutputs(pictures),
    ...pictureOutputs(pictures),
    ...(await dataOutputs(outputs, styleHashes(context.template))),
  ];
  await inBatches(files, openFiles, async ({ file, key, contents }) => {
    if (!(await outputFolder.has(file, key))) await outputFolder.put(file, key, await contents());
  });
  await renderPages(pagesOf(outputs), context, outputFolder);
}

function publicOutputs({ copied }: Pictures): OutputFile[] {
  return copied.map(({ path, file, version }) => ({
    file: path,
    key: version,
    contents: () => readFile(file),
  }));
}

function pictureOutputs({ files }: Pictures): OutputFile[] {
  return [...files].map(([address, made]) => ({
    file: decodeURIComponent(address),
    // The cache names files by what decides their contents.
    key: typeof made === 'string' ? made : hash(made),
    contents: () => (typeof made === 'string' ? readFile(made) : made),
  }));
}

/** Data, feeds and the like. */
async function dataOutputs(outputs: Outputs, styles: readonly string[]): Promise<OutputFile[]> {
  const search = [...outputs.searchFiles()].map(([address, contents]) => [address, () => contents] as const);
  const all = [...publishedFiles(outputs, styles), ...search];
  const files = all.map(async ([address, write]): Promise<OutputFile> => {
    const contents = await write();
    return { file: decodeURIComponent(address), key: hash(contents), contents: () => contents };
  });
  return Promise.all(files);
}
