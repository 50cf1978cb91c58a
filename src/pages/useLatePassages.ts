import { useEffect, useState } from 'react';
import { savesData, whenIdle } from '../components/prefetch.ts';
import type { FoundPosts } from '../model/listing.ts';
import { latePassages } from './foundPosts.ts';

/**
 * The passages of a list's posts: those that came with it, and soon those of the posts further down. Readers who save
 * data have the first ones only.
 */
export function useLatePassages(
  query: string,
  found: FoundPosts | undefined,
): FoundPosts['passages'] | undefined {
  const [late, setLate] = useState<{ found: FoundPosts; passages: FoundPosts['passages'] } | null>(null);
  useEffect(() => {
    if (found === undefined || found.missing.length === 0 || savesData()) return undefined;
    let isWanted = true;
    const stop = whenIdle(() => {
      latePassages(query, found.missing).then(
        (passages) => (isWanted ? setLate({ found, passages }) : undefined),
        // The list can be read without them.
        () => undefined,
      );
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [query, found]);
  return late !== null && late.found === found ? { ...found?.passages, ...late.passages } : found?.passages;
}
