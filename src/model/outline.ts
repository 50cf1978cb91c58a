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

/** Ids of a heading and of all that it stands beneath, from the top; empty if there is no such heading. */
export function pathTo(id: string | null, entries: readonly OutlineEntry[]): string[] {
  for (const entry of entries) {
    if (entry.id === id) return [entry.id];
    const below = pathTo(id, entry.children);
    if (below.length > 0) return [entry.id, ...below];
  }
  return [];
}
