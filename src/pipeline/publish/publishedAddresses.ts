import { overviewPath } from '../../model/head/overviewHead.ts';
import { plainLists } from '../../model/listing.ts';
import { overviewsOf } from '../../model/overview.ts';
import { countPages } from '../../model/selection.ts';
import { site } from '../../model/site.ts';
import { archivePath, defaultShareImagePath, listPath, postPath, searchPath } from '../../model/urls.ts';
import { toFacets } from '../outputs/facets.ts';
import type { Outputs } from '../outputs/outputs.ts';
import type { Topics } from '../outputs/topics.ts';
import { publishedFiles } from './publishedFiles.ts';

/** Every address that a blog has, besides its pictures and the app: posts, pages of lists, and files. */
export function publishedAddresses(outputs: Outputs): ReadonlySet<string> {
  const { index } = outputs;
  return new Set([
    ...index.posts.map(({ slug }) => postPath(slug)),
    ...plainLists(index).flatMap(({ selection, count }) =>
      Array.from({ length: countPages(count, site.postsPerPage) }, (_, place) =>
        listPath({ ...selection, page: place + 1 }),
      ),
    ),
    searchPath,
    archivePath(null),
    ...overviewsOf(index).map(overviewPath),
    ...publishedFiles(outputs, []).keys(),
    defaultShareImagePath,
  ]);
}

/** What readers get of a blog that may have unpublished posts. */
export function publicPart({ index, posts, ...files }: Outputs, topics: Topics): Outputs {
  const isPublic = ({ unpublished }: { unpublished?: unknown }) => unpublished === undefined;
  const listed = index.posts.filter(isPublic);
  return {
    index: { ...index, ...toFacets(listed, topics), posts: listed },
    posts: posts.filter(({ post }) => isPublic(post)),
    ...files,
  };
}
