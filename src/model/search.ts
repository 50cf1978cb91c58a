import type { FoundPassages } from './listing.ts';

/** What the search is asked. */
export interface Question {
  text: string;
  /** Whether the reader is still typing, so that the last word may be the beginning of one. */
  isTyping: boolean;
  /** Of how many posts the answer tells the passages; more are only counted. */
  most: number;
  /** Ranks, in the index, of the posts that may be found; null for all. */
  within: readonly number[] | null;
  /** The `build` of the index that the asker knows, if it matters: then older files of the search are not used. */
  build?: string;
}

/** A post that holds what was asked for. */
export interface FoundPost extends FoundPassages {
  /** Its rank in the index. */
  rank: number;
  slug: string;
  title: string;
  /** Name of its category. */
  category: string;
  /** Language of the post, where it is another one than the site's. */
  lang?: string;
}

/** What the search found. */
export interface Answer {
  /** The `build` of the index of posts that the ranks are of. */
  build: string;
  /** What was asked, tidied up. */
  text: string;
  /** What was searched for instead, because nothing held the words as they were typed; else null. */
  corrected: string | null;
  /** Ranks of all posts that were found, the best first, whatever the question says of `within`. */
  ranks: readonly number[];
  /** The best of those within, at most `most`. */
  posts: readonly FoundPost[];
  /** Where nothing was found: words of the posts that come near to those that were asked. */
  nearest: readonly string[];
  /** How many posts were searched. */
  searched: number;
}

/** The search, as pages and fields use it. */
export interface Search {
  /** Fetches what a first answer needs; called when a field is focused. Never throws. */
  warm: () => void;
  /** Throws an error if the files cannot be had, and an AbortError when it is given up. */
  ask: (question: Question, signal?: AbortSignal) => Promise<Answer>;
}

/** A search that is loaded when it is first used; each time again, should that fail. */
export function lateSearch(load: () => Promise<Search>): Search {
  return {
    warm: () =>
      void load().then(
        ({ warm }) => warm(),
        () => {},
      ),
    ask: async (question, signal) => (await load()).ask(question, signal),
  };
}
