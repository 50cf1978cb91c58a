import { useEffect } from 'react';
import { whenSeen } from '../prefetch.ts';
import { watchRerenders } from './rerenders.ts';

/** Gives the code in a body its colours when it comes into view. What that takes is loaded then. */
export function useCodeColours(body: HTMLElement | null): void {
  useEffect(() => {
    if (body === null) return undefined;
    let stopWaiting = () => {};
    const stop = watchRerenders(body, () => {
      stopWaiting();
      stopWaiting = whenSeen(plainCode(body), (code) => void colour(code));
    });
    return () => {
      stop();
      stopWaiting();
    };
  }, [body]);
}

/** Code that has no colours yet, or none any more because it was rendered anew. */
function plainCode(body: HTMLElement): Element[] {
  const named = body.querySelectorAll('pre.code > code[class*="language-"]');
  return [...named].filter(({ childElementCount }) => childElementCount === 0);
}

async function colour(code: Element): Promise<void> {
  try {
    const { colourCode } = await import('./colourCode.ts');
    await colourCode(code);
  } catch {
    // Without a connection it stays plain, which is enough to read it.
  }
}
