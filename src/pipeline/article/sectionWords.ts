import type { Heading } from '../../model/post.ts';
import { foldWord, searchedWordsIn } from '../../model/searchWords.ts';

/** What a paragraph, a heading, a cell of a table or a block of code says, and where it begins. */
export interface BlockText {
  /** Offset in the text that was parsed. */
  at: number;
  text: string;
}

/**
 * The words of each section of a post, as the search looks for them: first of what stands before the first heading, then
 * below each. `texts` are in the order of the post. See {@link readSectionWords}.
 */
export function sectionWords(texts: readonly BlockText[], headings: readonly Heading[]): string[] {
  const starts = new Set(headings.map(({ at }) => at));
  let section = new Map<string, number>();
  const sections = [section];
  for (const { at, text } of texts) {
    if (starts.has(at)) sections.push((section = new Map()));
    else countWords(text, section);
  }
  return sections.map((counts) =>
    [...counts]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, count]) => (count === 1 ? word : `${word}:${count}`))
      .join(' '),
  );
}

/** The folded words of a section, and how often each stands there. */
export function readSectionWords(section: string): [word: string, count: number][] {
  if (section === '') return [];
  return section.split(' ').map((entry) => {
    const at = entry.indexOf(':');
    return at === -1 ? [entry, 1] : [entry.slice(0, at), Number(entry.slice(at + 1))];
  });
}

function countWords(text: string, counts: Map<string, number>): void {
  for (const { text: word } of searchedWordsIn(text)) {
    const folded = foldWord(word);
    if (folded !== '') counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
}
