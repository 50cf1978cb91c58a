import { chineseOrJapanese, southEastAsian } from '../../model/script.ts';

/** What adults read of such prose in a minute, rounded down: https://doi.org/10.1016/j.jml.2019.104047 */
const wordsPerMinute = 220;

/**
 * Characters in a minute where words are not told apart. The study has 228 words of English, so its figures fit the one
 * above: https://doi.org/10.1167/iovs.11-8284, table 2
 */
const charactersPerMinute = { Chinese: 255, Japanese: 357 } as const;

const characters = new RegExp(`[${chineseOrJapanese}]`, 'gu');
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const unspacedRuns = new RegExp(`[${southEastAsian}]+`, 'gu');
const spacedWords = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’][\p{L}\p{N}\p{M}]+)*/gu;

/** Minutes that a text takes to read, at least 1. What is written in several scripts takes the sum of its parts. */
export function minutesOf(text: string): number {
  const characterCount = countOf(text, characters);
  const spaced = text.replace(characters, ' ').replace(unspacedRuns, ' ');
  const wordCount = countOf(spaced, spacedWords) + countUnspaced(text);
  const speed = charactersPerMinute[isJapanese(text, characterCount) ? 'Japanese' : 'Chinese'];
  return Math.max(1, Math.ceil(wordCount / wordsPerMinute + characterCount / speed));
}

/** About half of Japanese text is kana; in Chinese, they stand only in names and quotations. */
function isJapanese(text: string, characterCount: number): boolean {
  return countOf(text, kana) > characterCount / 5;
}

/** Splitting by a dictionary takes forty times as long as by spaces, so only those scripts that need it are split so. */
function countUnspaced(text: string): number {
  const runs = text.match(unspacedRuns) ?? [];
  if (runs.length === 0) return 0;
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  return runs
    .map((run) => Array.from(segmenter.segment(run)).filter(({ isWordLike }) => isWordLike).length)
    .reduce((sum, count) => sum + count);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Minutes that an author's words name, such as `12 min read`; undefined if they name none. */
export function minutesIn(readTime: string | undefined): number | undefined {
  const minutes = Number(/\d+/.exec(readTime ?? '')?.[0] ?? 0);
  return minutes > 0 ? minutes : undefined;
}
