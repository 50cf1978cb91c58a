import { indexVersion, newestFirst, type PostIndex } from '../../model/postIndex.ts';
import type { PostLink, PostSummary } from '../../model/post.ts';
import { indexDataPath, postDataPath } from '../../model/urls.ts';
import { linkedSlugs } from '../checks/links.ts';
import type { Publishable } from '../edition.ts';
import type { PictureLibrary } from '../pictures.ts';
import { toHash, toPost, toPostLink, toRelatedPost, type WritePost } from './postFile.ts';
import { relatedFinder } from './related.ts';
import { toListed, type Listed } from './summary.ts';
import { toFacets, toTopicNames, type TopicNames } from './topics.ts';

/** Contents of the data files by their addresses from the root of the host. */
export type Outputs = ReadonlyMap<string, string>;

/** Makes everything that the browser loads: the index and one file for each post. */
export function outputsFor(
  posts: readonly Publishable[],
  pictures: PictureLibrary,
  writePost: WritePost,
): Outputs {
  const names = toTopicNames(posts);
  const listing = posts.toSorted((a, b) => newestFirst(toDated(a), toDated(b)));
  const list = listing.map((post) => toListed(post, pictures));
  const findRelated = relatedFinder(list);

  const outputs = new Map<string, string>();
  const summaries: PostSummary[] = [];
  for (const [rank, post] of listing.entries()) {
    const listed = toListed(post, pictures);
    const neighbours = {
      related: findRelated(listed, linkedSlugs(post.article)).map(toRelatedPost),
      previous: toNeighbour(list[rank + 1]),
      next: toNeighbour(list[rank - 1]),
    };
    const { contents, hash } = writePost(toPost(post, listed, neighbours, names, pictures), post.article);
    const summary = { ...listed, hash };
    summaries.push(summary);
    outputs.set(postDataPath(summary), contents);
  }
  return outputs.set(indexDataPath, toIndexFile(summaries, names));
}

function toNeighbour(listed: Listed | undefined): PostLink | null {
  return listed === undefined ? null : toPostLink(listed);
}

function toIndexFile(posts: PostSummary[], names: TopicNames): string {
  const index = { version: indexVersion, ...toFacets(posts, names), posts };
  return JSON.stringify({ ...index, build: toHash(JSON.stringify(index)) } satisfies PostIndex);
}
