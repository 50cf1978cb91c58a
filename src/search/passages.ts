import type { FoundSection, SnippetPart } from '../model/listing.ts';
import type { Heading, Post } from '../model/post.ts';
import { foldWord, keyOfFolded, searchedWordsIn, type TextWord } from '../model/searchWords.ts';
import { toPlainText } from './plainText.ts';
import type { Term } from './terms.ts';

/** Characters of a snippet, about two lines on a phone and one and a half on a wide page. */
const snippetLength = 170;
/** How many characters stand before the first word that was found. */
const lead = 50;

/** What a passage is worth more if it holds words of the question one after another, at most. */
const forPhrase = 0.6;

/** A passage of a post, and how well it fits the question besides the words that it holds. */
export interface Passage extends FoundSection {
  /** From 0 on; 1 says that the whole question stands there as it was asked. */
  phrase: number;
  /** Folded words of the post that were found here. */
  words: readonly string[];
}

/** How much more something counts that holds so much of the question as it was asked. */
export function phraseFactor(phrase: number): number {
  return 1 + forPhrase * phrase;
}

/** Makes the passage of one of a post's sections: 0 is what stands above its text, 1 what stands before its headings. */
export function toPassage(post: Post, section: number, terms: readonly Term[]): Passage {
  const heading = section < 2 ? undefined : post.headings[section - 2];
  const own = section === 0 ? post.excerpt : toPlainText(textOf(post, section));
  const text = own === '' ? post.excerpt : own;
  const words = readWords(text, terms);
  const headingWords = readWords(heading?.text ?? '', terms);
  return {
    id: heading?.id ?? null,
    heading: heading?.text ?? null,
    snippet: toSnippet(text, words),
    phrase: Math.max(phraseIn(words, terms), phraseIn(headingWords, terms)),
    words: [...new Set([...words, ...headingWords].filter(isMatch).map(({ text: word }) => foldWord(word)))],
  };
}

/** How much of the question a title holds as it was asked, from 0 to 1. */
export function phraseInTitle(title: string, terms: readonly Term[]): number {
  return phraseIn(readWords(title, terms), terms);
}

/** A word of a text, and which words of the question it stands for. */
interface ReadWord extends TextWord {
  key: string;
  terms: readonly number[];
}

function readWords(text: string, terms: readonly Term[]): ReadWord[] {
  // What only says how something is asked is marked if nothing else was asked.
  const worth = Math.max(0, ...terms.map((term) => term.worth));
  return searchedWordsIn(text).map(({ text: word, from, to }) => {
    const key = keyOfFolded(foldWord(word));
    const isFor = ({ candidates }: Term) => candidates.some(({ known }) => keysIn(known).includes(key));
    const found = terms.flatMap((term, place) => (term.worth === worth && isFor(term) ? place : []));
    return { text: word, from, to, key, terms: found };
  });
}

function isMatch({ terms }: ReadWord): boolean {
  return terms.length > 0;
}

/** Two for what was asked as one word and is written as two. */
function keysIn({ key }: { key: string }): string[] {
  return key.split(' ');
}

/** How much of a question stands in a text one word after another, from 0 to 1. */
function phraseIn(words: readonly ReadWord[], terms: readonly Term[]): number {
  const asked = terms.flatMap(({ candidates }) => {
    // Only what was asked itself, in one word or in two.
    const keys = candidates.filter(({ weight }) => weight === 1).map(({ known }) => keysIn(known));
    const parts = keys.find(({ length }) => length > 1);
    return (
      parts?.map((part) => [part]) ?? [
        (keys.length > 0 ? keys : candidates.map(({ known }) => keysIn(known))).flat(),
      ]
    );
  });
  if (asked.length < 2) return 0;
  let longest = 0;
  for (let start = 0; start < words.length; start++) {
    for (const first of asked.keys()) {
      let length = 0;
      while (asked[first + length]?.includes(words[start + length]?.key ?? '')) length++;
      longest = Math.max(longest, length);
    }
  }
  return longest < 2 ? 0 : longest / asked.length;
}

function textOf({ body, headings }: Pick<Post, 'body' | 'headings'>, section: number): string {
  const heading: Heading | undefined = headings[section - 2];
  const end = headings[section - 1]?.at ?? body.length;
  if (heading === undefined) return body.slice(0, end);
  const text = body.slice(heading.at, end);
  // A heading is one line, or two if it is underlined.
  return text.replace(/^.*(?:\n(?:=+|-+)[ \t]*(?=\n|$))?/, '');
}

/** The stretch of a text that holds most of the words, with them marked. */
function toSnippet(text: string, words: readonly ReadWord[]): SnippetPart[] {
  const matches = words.filter(isMatch);
  const from = startNear(text, words, bestStart(matches));
  const isWhole = from + snippetLength >= text.length;
  const end = isWhole
    ? text.length
    : (words.findLast(({ to }) => to <= from + snippetLength)?.to ?? text.length);
  const parts: SnippetPart[] = from > 0 ? [{ text: '… ', isMatch: false }] : [];
  let at = from;
  const put = (to: number, matched: boolean) => {
    if (to <= at) return;
    parts.push({ text: text.slice(at, to), isMatch: matched });
    at = to;
  };
  for (const word of matches.filter((match) => match.from >= from && match.to <= end)) {
    put(word.from, false);
    put(word.to, true);
  }
  put(end, false);
  if (!isWhole) parts.push({ text: ' …', isMatch: false });
  return parts;
}

/** Where the stretch with the most different words of the question begins. */
function bestStart(matches: readonly ReadWord[]): number {
  let best = { start: 0, different: 0, count: 0 };
  for (const { from: start } of matches) {
    const inside = matches.filter(({ from, to }) => from >= start && to <= start + snippetLength - lead);
    const different = new Set(inside.flatMap(({ terms }) => terms)).size;
    if (different > best.different || (different === best.different && inside.length > best.count))
      best = { start, different, count: inside.length };
  }
  return best.start;
}

/** Where a snippet begins, so that a word stands near its start: at a sentence's beginning if one is near. */
function startNear(text: string, words: readonly TextWord[], at: number): number {
  if (at <= lead) return 0;
  const sentence = text.slice(0, at).search(/(?<=[.!?·…:]["”’)]?\s)[^.!?·…]*$/);
  if (sentence >= at - 2 * lead) return sentence;
  return words.find(({ from }) => from >= at - lead)?.from ?? at;
}
