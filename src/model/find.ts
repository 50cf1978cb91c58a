// By itself, because the app's loader needs it before anything else.

/** Names, in an article's address, the words that are to be found in it. */
export const findParameter = 'find';

/** The words that an article's address asks to find in it, by its query; null if it asks for none. */
export function wordsToFind(search: string): string | null {
  return new URLSearchParams(search).get(findParameter);
}

/** The query of an article's address without words that are to be found. */
export function withoutFind(search: string): string {
  const params = new URLSearchParams(search);
  params.delete(findParameter);
  return params.toString();
}
