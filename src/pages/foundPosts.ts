import type { QueryClient } from '@tanstack/react-query';
import { indexQuery } from '../data/indexQuery.ts';
import { type FoundPosts, type Listing, toListing } from '../model/listing.ts';
import type { PostSummary } from '../model/post.ts';
import type { PostIndex } from '../model/postIndex.ts';
import type { Answer, Question } from '../model/search.ts';
import type { Selection } from '../model/selection.ts';

/** Posts of a page whose passages are there with it; those of the others come later. */
const withPassages = 5;

/** Passages that have come later, by the question: who comes back finds the page as they left it. */
const cameLater = new Map<string, Passages>();

/** Questions whose passages are kept. */
const mostKept = 10;

type Passages = FoundPosts['passages'];

/** The page of the list that a selection asks for: what answers the reader's question, if they ask one. */
export async function listingFor(
  client: QueryClient,
  index: PostIndex,
  selection: Selection,
  signal?: AbortSignal,
): Promise<Listing> {
  const { query } = selection;
  if (query.trim() === '') return toListing(index, selection);
  const answer = await ask(
    { text: query, isTyping: true, most: withPassages, within: null, build: index.build },
    signal,
  );
  const known = await indexOf(client, index, answer);
  const listing = toListing(known, selection, answer.ranks);
  const rankOf = new Map(answer.ranks.map((rank) => [known.posts[rank]?.slug ?? '', rank]));
  const ranksOf = (posts: readonly PostSummary[]) => posts.flatMap(({ slug }) => rankOf.get(slug) ?? []);
  const there = { ...cameLater.get(keyOf(answer.build, query)), ...toPassages(answer.posts) };
  const lacks = ({ slug }: PostSummary) => !(slug in there);
  // A list that is narrowed down, or in another order, begins with other posts than the best of all.
  const first = ranksOf(listing.posts.slice(0, withPassages).filter(lacks));
  const passages = first.length === 0 ? there : { ...there, ...(await passagesOf(query, first, signal)) };
  return {
    ...listing,
    found: {
      corrected: answer.corrected,
      nearest: answer.nearest,
      passages,
      missing: ranksOf(listing.posts.filter(({ slug }) => !(slug in passages))),
    },
  };
}

/** The passages of posts whose ranks a list has named as missing. They are kept for whoever comes back. */
export async function latePassages(query: string, ranks: readonly number[]): Promise<Passages> {
  const { build, posts } = await ask({ text: query, isTyping: true, most: ranks.length, within: ranks });
  const key = keyOf(build, query);
  const all = { ...cameLater.get(key), ...toPassages(posts) };
  cameLater.delete(key);
  cameLater.set(key, all);
  const [oldest] = cameLater.keys();
  if (cameLater.size > mostKept && oldest !== undefined) cameLater.delete(oldest);
  return all;
}

function keyOf(build: string, query: string): string {
  return `${build} ${query}`;
}

async function passagesOf(query: string, ranks: readonly number[], signal: AbortSignal | undefined) {
  const answer = await ask({ text: query, isTyping: true, most: ranks.length, within: ranks }, signal);
  return toPassages(answer.posts);
}

function toPassages(posts: Answer['posts']): Passages {
  return Object.fromEntries(posts.map(({ slug, sections, words }) => [slug, { sections, words }]));
}

async function ask(question: Question, signal?: AbortSignal): Promise<Answer> {
  const { search } = await import('../search/search.ts');
  return search.ask(question, signal);
}

/** The index that the search speaks of: a page that has been open for long may know an older one. */
async function indexOf(client: QueryClient, index: PostIndex, { build }: Answer): Promise<PostIndex> {
  return index.build === build ? index : client.fetchQuery({ ...indexQuery, staleTime: 0 });
}
