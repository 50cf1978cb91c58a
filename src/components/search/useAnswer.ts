import { use, useEffect, useState } from 'react';
import type { Answer } from '../../model/search.ts';
import { SearchContext } from './searchContext.ts';

/** Posts that are shown while a reader types. */
const most = 5;

/** What the search says to the words that a reader is typing. */
export interface Answered {
  /** The latest answer, perhaps to words typed before; null until there is one. */
  answer: Answer | null;
  /** Whether the search could not be had. */
  failed: boolean;
}

/** Asks the search with each key. The last answer stays until the next one is there, so that nothing flickers. */
export function useAnswer(query: string): Answered {
  const { ask } = use(SearchContext);
  const [answered, setAnswered] = useState<Answered>(nothing);
  const text = query.trim();

  useEffect(() => {
    if (text === '') return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const tell = (said: Answered) => {
      if (!signal.aborted) setAnswered(said);
    };
    ask({ text, isTyping: !query.endsWith(' '), most, within: null }, signal).then(
      (answer) => tell({ answer, failed: false }),
      () => tell({ answer: null, failed: true }),
    );
    return () => controller.abort();
  }, [ask, text, query]);

  return text === '' ? nothing : answered;
}

const nothing: Answered = { answer: null, failed: false };
