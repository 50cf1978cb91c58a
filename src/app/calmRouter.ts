import type { DataRouter } from 'react-router';

/** Most moves are over before this many milliseconds; only slower ones are worth a sign that they take time. */
const patience = 40;

/**
 * A router that keeps to itself for a moment that it is loading. React Router would draw the page that is being left
 * once more only to say so, which on a phone takes as long as drawing the next one.
 */
export function calm(router: DataRouter): DataRouter {
  const subscribe: DataRouter['subscribe'] = (tell) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
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
  return Object.create(router, { subscribe: { value: subscribe } });
}
