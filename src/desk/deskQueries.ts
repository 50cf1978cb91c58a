import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from '../data/fetchJson.ts';
import {
  type AboutPost,
  aboutPostPath,
  type DeskHome,
  deskHomePath,
  type KeptVersion,
  keptVersionsPath,
} from '../model/desk.ts';

/** Everything that only the desk asks for is asked for again after each change. */
export const deskKey = ['desk'] as const;

/** What the desk's home shows. */
export const deskHomeQuery = queryOptions({
  queryKey: [...deskKey, 'home'],
  queryFn: ({ signal }) => fetchJson<DeskHome>(deskHomePath, { signal }),
  staleTime: Infinity,
});

/** What stands at the top of a post. */
export function aboutPostQuery(slug: string) {
  return queryOptions({
    queryKey: [...deskKey, 'about', slug],
    queryFn: ({ signal }) => fetchJson<AboutPost | null>(aboutPostPath(slug), { signal }),
    staleTime: Infinity,
  });
}

/** The earlier versions of a post. */
export function keptVersionsQuery(slug: string) {
  return queryOptions({
    queryKey: [...deskKey, 'versions', slug],
    queryFn: ({ signal }) => fetchJson<KeptVersion[]>(keptVersionsPath(slug), { signal }),
    staleTime: Infinity,
  });
}
