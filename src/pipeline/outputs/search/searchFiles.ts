import type { PostSummary } from '../../../model/post.ts';
import type { PostIndex } from '../../../model/postIndex.ts';
import {
  pack,
  postsPerPart,
  searchDataPath,
  searchFilePath,
  type SearchManifest,
  type SearchPost,
  type SearchRange,
  searchVersion,
} from '../../../model/searchIndex.ts';
import type { Article } from '../../article/article.ts';
import { toHash } from '../postFile.ts';
import { collectPlaces, type SearchedPost } from './places.ts';
import { toShards, toWordFiles } from './shards.ts';

/** What the clinic has settled for its search. */
export type SearchSettings = Pick<SearchManifest, 'synonyms' | 'unsuggested'>;

/** The search's files, by their addresses from the root of the host. `entries` are in the index's order. */
export function searchFiles(
  index: PostIndex,
  entries: readonly { article: Article }[],
  settings: SearchSettings,
): ReadonlyMap<string, string> {
  const names = new Map([...index.categories, ...index.tags].map(({ slug, name }) => [slug, name]));
  const nameOf = (slug: string) => names.get(slug) ?? slug;
  const posts = index.posts.map((post, rank): SearchedPost => {
    const { sections = [''], headings = [] } = entries[rank]?.article ?? {};
    return { ...toTexts(post, nameOf), sections, headings: headings.map(({ text }) => text) };
  });
  const found = collectPlaces(posts);
  const files = new Map<string, string>();
  const put = (contents: unknown): string => {
    const text = JSON.stringify(contents);
    const name = toHash(text);
    files.set(searchFilePath(name), text);
    return name;
  };
  const putRange = ([from, contents]: readonly [string, unknown]): SearchRange => ({
    from,
    file: put(contents),
  });
  const manifest: SearchManifest = {
    version: searchVersion,
    build: index.build,
    sections: pack(posts.map(({ sections }) => sections.length + 1)),
    posts: toParts(index.posts.map((post) => toSearchPost(post, nameOf))).map(put),
    shards: toShards(found).map(putRange),
    words: toWordFiles(found).map(putRange),
    ...settings,
  };
  return files.set(searchDataPath, JSON.stringify(manifest));
}

function toTexts({ title, excerpt, category, tags }: PostSummary, nameOf: (slug: string) => string) {
  return { title, excerpt, topics: [category, ...tags].map(nameOf) };
}

function toSearchPost(
  { slug, title, category, hash, lang }: PostSummary,
  nameOf: (slug: string) => string,
): SearchPost {
  return { slug, title, category: nameOf(category), hash, ...(lang === undefined ? {} : { lang }) };
}

function toParts(posts: readonly SearchPost[]): SearchPost[][] {
  return Array.from({ length: Math.ceil(posts.length / postsPerPart) }, (_, part) =>
    posts.slice(part * postsPerPart, (part + 1) * postsPerPart),
  );
}
