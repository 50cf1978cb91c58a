import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../replaceFile.ts';
import type { PageOrder } from './pages.ts';
import type { Template } from './template.ts';

/** Finished pages kept on disk, so that only changed ones are drawn again. */
export interface PageCache {
  /** The page as it was drawn of exactly this order by exactly this code, or null. */
  read: (order: PageOrder) => Promise<string | null>;
  write: (order: PageOrder, html: string) => Promise<void>;
}

/** Opens a cache for what a bundle and a template make of pages. Without a folder nothing is kept. */
export async function openPageCache(
  folder: string | null,
  code: string,
  template: Template,
): Promise<PageCache> {
  if (folder === null) return { read: async () => null, write: async () => {} };
  const pages = join(folder, 'pages');
  await mkdir(pages, { recursive: true }).catch(() => {});
  const version = hash([code, template]);
  const keyOf = ({ page, html }: PageOrder) => hash([version, page, html]);
  const pathOf = ({ file }: PageOrder) => join(pages, hash(file));
  return {
    read: async (order) => {
      const kept = await readFile(pathOf(order), 'utf8').catch(() => '');
      const key = keyOf(order);
      return kept.startsWith(key) ? kept.slice(key.length) : null;
    },
    // A cache that cannot be written only costs time.
    write: async (order, html) => replaceFile(pathOf(order), keyOf(order) + html).catch(() => {}),
  };
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
