import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { inBatches, toBatches } from '../files/batches.ts';
import { hash } from '../files/hash.ts';
import type { OutputFolder } from '../files/outputFolder.ts';
import { openWorkerThread } from '../files/workerThread.ts';
import type { PageToRender } from './pages.ts';
import { renderHere } from './renderer.mjs';
import { fillTemplate, type RenderedPage, type Template } from './template.ts';

/** What rendering pages needs. */
export interface RenderContext {
  /** The app's `src/app/prerender.tsx`, bundled into one file: its path. */
  bundle: string;
  /** Changes with the bundle. */
  version: string;
  template: Template;
}

/** Pages given to a worker at a time: few, so that none waits for the last one's long pages. */
const batchSize = 8;

/** Files that are looked at at the same time. */
const openFiles = 64;

/** Fewer pages are rendered sooner than workers start: a start takes about as long as 40 pages. */
const worthWorkers = 50;

/**
 * Renders pages on all processors; those that are there from an earlier build cost nothing. Throws an error that names
 * each page that could not be rendered.
 */
export async function renderPages(
  pages: Iterable<PageToRender>,
  { bundle, version, template }: RenderContext,
  outputFolder: OutputFolder,
): Promise<void> {
  const code = hash(JSON.stringify([version, template]));
  const keyOf = ({ key }: PageToRender) => hash(code + key);
  const all = [...pages];
  const isThere = await inBatches(all, openFiles, (page) => outputFolder.has(page.file, keyOf(page)));
  const missing = all.filter((_, place) => isThere[place] !== true);
  const waiting = toBatches(missing, batchSize).values();
  const problems: string[] = [];
  const renderWith = async (renderer: Renderer) => {
    try {
      for (const batch of waiting) {
        const { done, failed } = await renderBatch(batch, template, renderer);
        problems.push(...failed);
        await Promise.all(done.map(({ page, html }) => outputFolder.put(page.file, keyOf(page), html)));
      }
    } finally {
      await renderer.close();
    }
  };
  const url = pathToFileURL(bundle).href;
  if (missing.length < worthWorkers) await renderWith(openRendererHere(url));
  else await Promise.all(Array.from({ length: availableParallelism() }, () => renderWith(openWorker(url))));
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

async function renderBatch(batch: readonly PageToRender[], template: Template, renderer: Renderer) {
  const renderedPages = await renderer.render(batch.map(({ page, html }) => ({ page, html: html() })));
  const done: { page: PageToRender; html: string }[] = [];
  const failed: string[] = [];
  for (const [place, page] of batch.entries()) {
    const rendered = renderedPages[place] ?? { problem: 'no answer from the worker.' };
    if ('problem' in rendered) failed.push(`${page.file} could not be rendered: ${rendered.problem}`);
    else done.push({ page, html: fillTemplate(template, page.page, rendered) });
  }
  return { done, failed };
}

type RenderOutcome = RenderedPage | { problem: string };

/** What `renderPage` in `src/app/prerender.tsx` is given. */
type PageInput = Pick<PageToRender, 'page'> & { html: string };

interface Renderer {
  render: (pages: readonly PageInput[]) => Promise<RenderOutcome[]>;
  close: () => Promise<void>;
}

function openWorker(bundle: string): Renderer {
  const script = new URL('./pageWorker.mjs', import.meta.url);
  const { ask, end } = openWorkerThread<readonly PageInput[], RenderOutcome[]>(script, {
    workerData: bundle,
  });
  return { render: (pages) => ask(pages), close: () => end() };
}

function openRendererHere(bundle: string): Renderer {
  return { render: (pages) => renderHere(bundle, pages), close: async () => {} };
}
