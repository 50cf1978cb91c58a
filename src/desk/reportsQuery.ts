import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from '../data/fetchJson.ts';
import type { FileReport } from '../model/finding.ts';
import { findingsPath } from '../model/preview.ts';

/** What the preview found in the files of the posts folder. Only the preview serves it. */
export const reportsQuery = queryOptions({
  queryKey: ['reports'],
  queryFn: ({ signal }) => fetchJson<FileReport[]>(findingsPath, { signal }),
  staleTime: Infinity,
});
