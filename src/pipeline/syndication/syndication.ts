import { overviewsOf } from '../../model/overview.ts';
import { llmsPath, postMarkdownPath, sitemapPath } from '../../model/urls.ts';
import { feedFiles } from './feedFiles.ts';
import { toLists } from './lists.ts';
import { llmsFile } from './llmsFile.ts';
import { postMarkdown } from './postMarkdown.ts';
import { redirectPage } from './redirectPage.ts';
import { robotsFile, sitemap } from './sitemap.ts';
import type { Syndicated } from './syndicated.ts';

/**
 * Files for feed readers, search engines and other machines, by their addresses from the root of the
 * host; each is written when it is asked for. The same posts always give the same bytes.
 */
export function syndicationFor(input: Syndicated): ReadonlyMap<string, () => string> {
  const lists = toLists(input);
  const posts = input.posts.map(({ post }) => post);
  const files = new Map([
    ...feedFiles(lists),
    [sitemapPath, () => sitemap(lists, posts, posts.length === 0 ? [] : overviewsOf(input.index))],
    ['/robots.txt', robotsFile],
    [llmsPath, () => llmsFile(input.index, posts)],
  ]);
  for (const post of posts) files.set(postMarkdownPath(post.slug), () => postMarkdown(post));
  for (const { from, to } of input.redirects) files.set(`${from}.html`, () => redirectPage(to));
  return files;
}
