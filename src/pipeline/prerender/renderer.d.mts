import type { Drawing } from './template.ts';

/** What `drawPage` in `src/app/prerender.tsx` is given and gives; see `renderer.mjs`. */
export function paint(bundle: string, pages: readonly object[]): Promise<(Drawing | { problem: string })[]>;
