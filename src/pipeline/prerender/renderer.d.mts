import type { RenderedPage } from './template.ts';

/** What `renderPage` in `src/app/prerender.tsx` is given and gives; see `renderer.mjs`. */
export function renderHere(
  bundle: string,
  pages: readonly object[],
): Promise<(RenderedPage | { problem: string })[]>;
