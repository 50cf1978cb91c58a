import type { Finding } from '../../model/finding.ts';
import { watchedMessage, watchedNamesIn } from '../article/advice/watchList.ts';
import type { ValidPost } from '../posts/sourcePost.ts';
import { toFinding, toWarning } from '../sources/diagnostic.ts';

/** Findings on watched names at the top of a file: all of it is shown where a post is promoted. */
export function watchedFindings({ source, matter, places, slug }: ValidPost): Finding[] {
  const fields = Object.entries({ ...matter, slug }).flatMap(([field, value]) =>
    [value].flat().flatMap((text, index) => {
      if (typeof text !== 'string' || !shown.has(field)) return [];
      const at = places[Array.isArray(value) ? `${field}.${index}` : field] ?? 0;
      return watchedNamesIn(text).map((name) => ({ field, at, name }));
    }),
  );
  return fields.map(({ field, at, name }) =>
    toFinding(source, toWarning(at, field, watchedMessage(name, 'here'), 'must')),
  );
}

/** Fields that readers, networks and search engines are shown. */
const shown: ReadonlySet<string> = new Set([
  'title',
  'metaTitle',
  'metaDescription',
  'excerpt',
  'category',
  'tags',
  'cover',
  'coverAlt',
  'slug',
]);
