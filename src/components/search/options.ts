import type { FoundSection } from '../../model/listing.ts';
import type { Answer, FoundPost } from '../../model/search.ts';
import { everything } from '../../model/selection.ts';
import { listPath, passagePath } from '../../model/urls.ts';

/** Something that a reader can choose in the search. */
export type SearchOption =
  | { kind: 'passage'; id: string; to: string; post: FoundPost; section: FoundSection }
  | { kind: 'query'; id: string; to: string; query: string };

/** The passages that were found, and the way to all of them; or what the reader searched for before. */
export function toOptions(
  query: string,
  answer: Answer | null,
  recent: readonly string[],
): readonly SearchOption[] {
  if (query.trim() === '') return recent.map((text, place) => toQueryOption(text, `recent-${place}`));
  if (answer === null || answer.posts.length === 0) return [];
  const passages = answer.posts.flatMap((post) =>
    post.sections.map((section, place): SearchOption => ({
      kind: 'passage',
      id: `found-${post.rank}-${place}`,
      to: passagePath(post.slug, post.words, section.id),
      post,
      section,
    })),
  );
  return [...passages, toQueryOption(query, 'all')];
}

function toQueryOption(query: string, id: string): SearchOption {
  return { kind: 'query', id, to: listPath({ ...everything, query: query.trim() }), query };
}
