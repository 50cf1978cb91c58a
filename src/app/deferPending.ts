import type { DataRouter } from 'react-router';

/** Most moves are over before this many milliseconds; only slower ones are worth a sign that they take time. */
const patience = 40;

/**
 * A router that keeps to itself for a moment that it is loading. React Router would draw the page that is being left
 * once more only to say so, which on a phone takes as long as drawing the next one. It also keeps to itself, until
 * somebody listens, that the reader has moved on: a page that is still being taken over must be drawn as it is.
 */
export function deferPending(router: DataRouter): DataRouter {
  const first = router.state;
  let isHeard = false;
  const subscribe: DataRouter['subscribe'] = (tell) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    isHeard = true;
    // It tells at once what it has not been able to tell before.
    const stop = router.subscribe((state, options) => {
      clearTimeout(waiting);
      if (state.navigation.state === 'idle') tell(state, options);
      else waiting = setTimeout(() => tell(state, options), patience);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  };
  return Object.create(router, {
    state: { get: () => (isHeard ? router.state : first) },
    subscribe: { value: subscribe },
  });
}
