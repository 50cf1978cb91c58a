import type { APIRequestContext } from '@playwright/test';
import { expect } from './reader.ts';

/** All addresses of a blog's sitemap, as paths. Fails if there are suspiciously few. */
export async function readSitemap(
  request: APIRequestContext,
  sitemap = '/blog/sitemap.xml',
): Promise<string[]> {
  const xml = await (await request.get(sitemap)).text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  expect(paths.length).toBeGreaterThan(20);
  return paths;
}

/** The addresses of posts among those of a sitemap. */
export function postsAmong(paths: readonly string[]): string[] {
  return paths.filter((path) => /^\/blog\/(?!topics$)[^/]+$/.test(path));
}
