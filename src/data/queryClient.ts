import { QueryClient } from '@tanstack/react-query';
import { DataError } from './fetchJson.ts';

/** A cache for one app. Network failures are tried once more; a missing file is not. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => error instanceof DataError && error.status === 0 && failures < 1,
        retryDelay: 400,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
    },
  });
}
