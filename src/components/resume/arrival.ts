import { useEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { wordsToFind } from '../../model/find.ts';

/**
 * How a reader has come to an article: at its beginning (`anew`), to read on where they stopped (`resuming`), or to a
 * place that the address or the browser's history gives (`elsewhere`).
 */
export type Arrival = 'anew' | 'resuming' | 'elsewhere';

/** State of a link that leads to where the reader stopped. */
export const resumingState = { resume: true };

/** The router's name for the place in the history at which any page was loaded. */
const loaded = 'default';

/** Whether an article has been left that was shown when the page was loaded: coming back to it is no arrival. */
let hasLeftLoaded = false;

/** How the reader has come to the article that is drawn. It stays as it was, whatever they do then. */
export function useArrival(): Arrival {
  const { hash, search, key, state } = useLocation();
  const type = useNavigationType();
  const [arrival] = useState(() =>
    hash === '' && wordsToFind(search) === null ? toArrival(type, key, state) : 'elsewhere',
  );
  const [arrivedAt] = useState(key);
  useEffect(
    () => () => {
      if (arrivedAt === loaded) hasLeftLoaded = true;
    },
    [arrivedAt],
  );
  return arrival;
}

function toArrival(type: NavigationType, key: string, state: unknown): Arrival {
  if (type === NavigationType.Pop) return key === loaded && !hasLeftLoaded ? 'anew' : 'elsewhere';
  return isResuming(state) ? 'resuming' : 'anew';
}

/** Whether a place's state is that of a link to where the reader stopped. */
export function isResuming(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'resume' in state;
}
