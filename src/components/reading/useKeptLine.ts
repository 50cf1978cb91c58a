import { useEffect } from 'react';
import { whenIdle } from '../prefetch.ts';

/** Keeps the line that is being read where it is when the window becomes wider or narrower, as a turned phone does. */
export function useKeptLine(): void {
  useEffect(() => {
    let stop = () => {};
    // Its code is not needed before somebody has read for a moment.
    const cancel = whenIdle(() => {
      // Without it nothing is lost but this.
      import('./keptWidth.ts').then(
        ({ keepLineAtWidths }) => (stop = keepLineAtWidths()),
        () => {},
      );
    });
    return () => {
      cancel();
      stop();
    };
  }, []);
}
