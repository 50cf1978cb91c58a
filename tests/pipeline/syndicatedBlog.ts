import { resolve } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { readBlog, type Blog } from '../../src/pipeline/blog.ts';
import type { Redirect } from '../../src/pipeline/outputs/redirects.ts';
import type { Syndicated } from '../../src/pipeline/syndication/syndicated.ts';
import { syndicationFor } from '../../src/pipeline/syndication/syndication.ts';
import { blogOf, indexOf, post, postOf, published } from './blogFolder.ts';

/** Where the feeds are expected. */
export const atomPath = '/blog/feed.xml';
export const rssPath = '/blog/rss.xml';
export const jsonPath = '/blog/feed.json';
export const skinPath = '/blog/category/skin/feed.xml';

const root = resolve(import.meta.dirname, '../fixtures/blog');
const folders = { root, posts: resolve(root, 'posts'), publicDir: resolve(root, 'public'), cache: null };

/** The three public posts in `fixtures/blog`. */
export async function fixtureBlog(redirects: Redirect[] = []): Promise<Syndicated> {
  return toSyndicated(await readBlog(folders, published), redirects);
}

/** A title with all that has ever broken a feed, and what readers should see of it. */
export const hostileTitle = {
  yaml: String.raw`"</script> & \"all\" &amp; <b>]]> 🌿 \u202Eright\u202C \a\x01\x9F\uFFFF\uD83D*end* #"`,
  shown: '</script> & “all” &amp; <b>]]> 🌿 right *end* #',
  /** Where no typography is wanted: in names. */
  name: '</script> & "all" &amp; <b>]]> 🌿 right *end* #',
};

/** A blog whose author put hostile text wherever text may stand. */
export async function hostileBlog(): Promise<Syndicated> {
  const { yaml } = hostileTitle;
  return toSyndicated(
    await blogOf({
      'größe.md': post({
        title: yaml,
        excerpt: yaml,
        author: yaml,
        reviewedBy: yaml,
        category: yaml,
        tags: `[${yaml.replace('all', 'tag')}, "Q&A"]`,
        updated: '2026-03-01',
      }),
      'plain.md': post({ tags: '["Q&A"]' }, 'See [prices](/pricing).\n\n    four spaces'),
    }),
  );
}

/** The HTML of each post, with what is hard to carry. */
export const postHtml =
  '<p title="a &amp; b">A &lt; B ]]&gt; ]]> \u0007🌿</p>\n<pre>  kept\n</pre>' +
  '<a href="https://example.org/?a=1&amp;b=2">link</a>';

/** All files for machines, by their addresses. */
export function filesOf(input: Syndicated): Map<string, string> {
  return new Map([...syndicationFor(input)].map(([path, write]) => [path, write()]));
}

/** A file for machines. */
export function contentsOf(input: Syndicated, path: string): string {
  const contents = syndicationFor(input).get(path)?.();
  if (contents === undefined) throw new Error(`There is no ${path}.`);
  return contents;
}

/** An Atom feed as a reader understands it. */
export const atomOf = (input: Syndicated, path = atomPath) => parseAtomFeed(contentsOf(input, path));

/** The RSS feed as a reader understands it. */
export const rssOf = (input: Syndicated) => parseRssFeed(contentsOf(input, rssPath));

/** The JSON feed as a reader understands it. */
export const jsonOf = (input: Syndicated) => parseJsonFeed(contentsOf(input, jsonPath));

/** The posts of a blog as machines get them. */
function toSyndicated(blog: Blog, redirects: Redirect[] = []): Syndicated {
  const index = indexOf(blog);
  const posts = index.posts.map(({ slug }) => ({ post: postOf(blog, slug), html: () => postHtml }));
  return { index, posts, redirects };
}
