import { indexVersion, newestFirst, type PostIndex } from '../../model/postIndex.ts';
import type { PostLink, PostSummary } from '../../model/post.ts';
import { indexDataPath, postDataPath } from '../../model/urls.ts';
import type { Publishable } from '../edition.ts';
import { linkedSlugs } from '../linkedSlugs.ts';
import type { PictureLibrary } from '../pictures.ts';
import { toHash, toPost, toPostLink, toRelatedPost, type WritePost } from './postFile.ts';
import { relatedFinder } from './related.ts';
import { toListed, type Listed } from './summary.ts';
import { toFacets, type Topics } from './topics.ts';

/** Everything that the browser loads. */
export interface Outputs {
  index: PostIndex;
  /** Contents of the data files, the index among them, by their addresses from the root of the host. */
  files: ReadonlyMap<string, string>;
}

/** Makes the index and one file for each post. The same posts always give the same bytes. */
export function outputsFor(
  posts: readonly Publishable[],
  topics: Topics,
  pictures: PictureLibrary,
  writePost: WritePost,
): Outputs {
  const entries = posts
    .map((post) => ({ post, listed: toListed(post, topics, pictures) }))
    .toSorted((a, b) => newestFirst(a.listed, b.listed));
  const list = entries.map(({ listed }) => listed);
  const findRelated = relatedFinder(list);

  const files = new Map<string, string>();
  const summaries: PostSummary[] = [];
  for (const [rank, { post, listed }] of entries.entries()) {
    const neighbours = {
      related: findRelated(listed, linkedSlugs(post.article)).map(toRelatedPost),
      previous: toNeighbour(list[rank + 1]),
      next: toNeighbour(list[rank - 1]),
    };
    const { contents, hash } = writePost(toPost(post, listed, neighbours, topics, pictures), post.article);
    const summary = { ...listed, hash };
    summaries.push(summary);
    files.set(postDataPath(summary), contents);
  }
  const index = toIndex(summaries, topics);
  return { index, files: files.set(indexDataPath, JSON.stringify(index)) };
}

function toNeighbour(listed: Listed | undefined): PostLink | null {
  return listed === undefined ? null : toPostLink(listed);
}

function toIndex(posts: PostSummary[], topics: Topics): PostIndex {
  const content = { ...toFacets(posts, topics), posts };
  return { version: indexVersion, build: toHash(JSON.stringify(content)), ...content };
}
