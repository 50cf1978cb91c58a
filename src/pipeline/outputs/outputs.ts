import type { Post, PostLink, PostSummary, PostText, RelatedPost, Topic } from '../../model/post.ts';
import { indexVersion, newestFirst, type PostIndex } from '../../model/postIndex.ts';
import { indexDataPath, postDataPath } from '../../model/urls.ts';
import type { Article } from '../article/article.ts';
import type { RenderedBody } from '../article/renderedBody.ts';
import { once } from '../files/once.ts';
import type { PictureLibrary } from '../images/pictures.ts';
import type { ValidPost } from '../posts/sourcePost.ts';
import { toFacets } from './facets.ts';
import { rememberedWriter, toHash, type WritePost } from './postFile.ts';
import { type PrepareRelated, rememberedRelated, type Suggestion } from './related.ts';
import { searchFiles, type SearchSettings } from './search/searchFiles.ts';
import { toListed, type Listed } from './summary.ts';
import type { Topics } from './topics.ts';

/** Everything that the browser loads. */
export interface Outputs {
  index: PostIndex;
  /** The posts of the index, in its order. */
  posts: readonly PublishedPost[];
  /** Contents of the data files, the index among them, by their addresses from the root of the host. */
  files: ReadonlyMap<string, string>;
  /** Those of the search, made when they are first asked for. */
  searchFiles: () => ReadonlyMap<string, string>;
}

/** A post with what only its own page needs. */
export interface PublishedPost {
  post: Post;
  renderedBody: RenderedBody;
  /** Slugs of the posts that it leads to, all of them in the index. */
  leadsTo: readonly string[];
}

/** The pictures of posts. */
export interface Illustrations {
  library: PictureLibrary;
  /** Addresses of pictures for links on other sites, by slug. */
  shareImages: ReadonlyMap<string, string>;
}

/** What need not be done again when little has changed. It decides how long outputs take, never what they are. */
export interface Memory {
  writePost: WritePost;
  prepareRelated: PrepareRelated;
}

/** A memory without memories. */
export function freshMemory(): Memory {
  return { writePost: rememberedWriter(), prepareRelated: rememberedRelated() };
}

/** Makes the index and one file for each post. The same posts always give the same bytes. */
export function outputsFor(
  posts: readonly ValidPost[],
  topics: Topics,
  { library, shareImages }: Illustrations,
  { writePost, prepareRelated }: Memory,
  search: SearchSettings,
): Outputs {
  const entries = posts
    .map((post) => ({ post, article: post.article, listed: toListed(post, topics, library) }))
    .toSorted((a, b) => newestFirst(a.listed, b.listed));
  const list = entries.map(({ listed }) => listed);
  const findRelated = prepareRelated(entries, topics);
  const toTopic = (slug: string): Topic => ({ slug, name: topics.nameOf(slug) });

  const files = new Map<string, string>();
  const summaries: PostSummary[] = [];
  const published: PublishedPost[] = [];
  const slugs = new Set(list.map(({ slug }) => slug));
  for (const [rank, entry] of entries.entries()) {
    const { post, article, listed } = entry;
    const related = findRelated(entry).map(toRelatedPost);
    const file = writePost(post.matter, article, {
      listed,
      category: toTopic(listed.category),
      tags: listed.tags.map(toTopic),
      pictures: toPictures(article, library),
      shareImage: shareImages.get(post.slug),
      related,
      previous: toPostLink(list[rank + 1]),
      next: toPostLink(list[rank - 1]),
    });
    const summary = { ...listed, hash: file.hash };
    summaries.push(summary);
    files.set(postDataPath(summary), file.contents);
    published.push({
      post: file.post,
      renderedBody: article.renderedBody,
      leadsTo: leadsTo(file.post, article, slugs),
    });
  }
  const index = toIndex(summaries, topics);
  return {
    index,
    posts: published,
    files: files.set(indexDataPath, JSON.stringify(index)),
    searchFiles: once(() => searchFiles(index, entries, search)),
  };
}

function leadsTo({ related, previous, next }: Post, article: Article, slugs: ReadonlySet<string>): string[] {
  const links = [...related, previous, next].map((link) => link?.slug ?? null);
  const all = new Set([...links, ...linkedSlugs(article)]);
  return [...all].filter((slug) => slug !== null && slugs.has(slug)).map(String);
}

function linkedSlugs({ links }: Article): Set<string | null> {
  return new Set(links.map(({ slug }) => slug));
}

function toPictures({ pictures }: Article, library: PictureLibrary): PostText['pictures'] {
  return Object.fromEntries(
    pictures.map(({ url }) => {
      const lookup = library.find(url);
      return [url, lookup.kind === 'found' ? lookup.picture : null];
    }),
  );
}

function toRelatedPost({ listed, reason }: Suggestion): RelatedPost {
  const { excerpt, readTime, cover } = listed;
  return { ...toLink(listed), excerpt, readTime, cover, reason };
}

function toPostLink(post: Listed | undefined): PostLink | null {
  return post === undefined ? null : toLink(post);
}

function toLink({ slug, title, lang }: PostLink): PostLink {
  return { slug, title, ...(lang === undefined ? {} : { lang }) };
}

function toIndex(posts: PostSummary[], topics: Topics): PostIndex {
  const content = { ...toFacets(posts, topics), posts };
  return { version: indexVersion, build: toHash(JSON.stringify(content)), ...content };
}
