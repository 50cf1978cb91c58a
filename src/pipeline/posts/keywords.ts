import { wordKey, wordsIn } from '../../model/searchWords.ts';

/** Words that a keyword can do without. */
const small = /^(?:a|an|and|at|by|for|from|how|in|is|near|of|on|or|the|to|vs|what|when|with|without)$/i;

/** The words of a keyword that a text has not, whatever their order and endings. */
export function missingWords(text: string, keyword: string): string[] {
  const said = new Set(wordsIn(text).map((word) => wordKey(word.text)));
  return wordsIn(keyword)
    .map((word) => word.text)
    .filter((word) => !small.test(word) && !said.has(wordKey(word)));
}
