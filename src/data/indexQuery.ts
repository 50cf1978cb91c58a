import { queryOptions } from '@tanstack/react-query';
import { indexVersion, type PostIndex } from '../model/postIndex.ts';
import { indexDataPath } from '../model/urls.ts';
import { DataError, fetchJson } from './fetchJson.ts';

/** How long an index counts as fresh, in milliseconds. */
const freshFor = 5 * 60_000;

/** The index of all posts. */
export const indexQuery = queryOptions({
  queryKey: ['index'],
  queryFn: ({ signal }) => fetchIndex({ signal }),
  staleTime: freshFor,
  // It holds every list and every address: it is never thrown away while the app is open.
  gcTime: Infinity,
});

async function fetchIndex(init: RequestInit): Promise<PostIndex> {
  const index = await fetchJson<PostIndex>(indexDataPath, init);
  // The type says what this build writes; a newer one may have written what is on the server.
  const version: number = index.version;
  if (version !== indexVersion) {
    throw new DataError(indexDataPath, 0, `expected version ${indexVersion}, found ${version}.`);
  }
  return index;
}
