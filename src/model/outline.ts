import type { Heading } from './post.ts';

/** Ids that the page itself uses. No heading of a post is given one of them. */
export const pageIds = ['root', 'main', 'footnote-label'] as const;

/** A heading with those beneath it. */
export interface OutlineEntry extends Heading {
  children: OutlineEntry[];
}

/** Headings as a tree; a skipped level hangs under the nearest heading above it. */
export function toOutline(headings: readonly Heading[]): OutlineEntry[] {
  const roots: OutlineEntry[] = [];
  const path: OutlineEntry[] = [];
  for (const heading of headings) {
    const entry = { ...heading, children: [] };
    while (path.length > 0 && (path.at(-1)?.depth ?? 0) >= heading.depth) path.pop();
    (path.at(-1)?.children ?? roots).push(entry);
    path.push(entry);
  }
  return roots;
}
