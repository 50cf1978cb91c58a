import type { Answer, FoundPost, Question, Search } from '../model/search.ts';
import { foldWord, wordKey, wordsIn } from '../model/searchWords.ts';
import { type FetchFile, openFiles, type SearchFiles } from './files.ts';
import { nearestWords } from './guesses.ts';
import { phraseFactor, phraseInTitle, toPassage } from './passages.ts';
import { rankPosts, type RankedPost } from './rank.ts';
import { toTerms, type Term, worthOf } from './terms.ts';

/** Posts whose texts are looked at, to put those first that hold the question as it was asked. */
const lookedAt = 5;
/** Passages of a post that are shown. */
const mostPassages = 2;
/** A second passage must be worth this much of the first one. */
const worthShowing = 0.6;
const mostNearest = 5;
/** Words of so many letters are near to others that differ in two. */
const longWord = 8;

/** A search over files that `fetchFile` gets. `freshFor` is how long the manifest is taken to be the newest, in milliseconds. */
export function createEngine(fetchFile: FetchFile, freshFor: number): Search {
  let opened: { files: Promise<SearchFiles>; at: number } | null = null;
  const open = () => {
    if (opened !== null && Date.now() - opened.at <= freshFor) return opened.files;
    const files = openFiles(fetchFile);
    const now = { files, at: Date.now() };
    opened = now;
    files.catch(() => {
      if (opened === now) opened = null;
    });
    return files;
  };
  const reopen = () => {
    opened = null;
    return open();
  };
  return {
    warm: () => void open().catch(() => {}),
    ask: async (question, signal) => {
      const known = await open();
      const isOld = question.build !== undefined && question.build !== known.manifest.build;
      const files = isOld ? await reopen() : known;
      // After a deploy, the parts that an older manifest names may be gone.
      const answer = await answerTo(question, files).catch(async () => answerTo(question, await reopen()));
      signal?.throwIfAborted();
      return answer;
    },
  };
}

async function answerTo({ text, isTyping, most, within }: Question, files: SearchFiles): Promise<Answer> {
  const asked = text.replace(/\s+/g, ' ').trim();
  const understood = await toTerms(asked, isTyping, files);
  const ranked = await titleFirst(rankPosts(understood, files), asked, files);
  const allowed = within === null ? null : new Set(within);
  const shown = ranked.filter(({ rank }) => allowed?.has(rank) ?? true);
  const found = await Promise.all(
    shown.slice(0, Math.max(most, lookedAt)).map((post) => toFound(post, understood.terms, files)),
  );
  const posts = found.toSorted((a, b) => b.score - a.score).map(({ post }) => post);
  const first = new Set(posts.map(({ rank }) => rank));
  return {
    build: files.manifest.build,
    text: asked,
    corrected: ranked.length === 0 ? null : understood.corrected,
    ranks: [...first, ...ranked.map(({ rank }) => rank).filter((rank) => !first.has(rank))],
    posts: posts.slice(0, most),
    nearest: ranked.length === 0 ? await nearestTo(asked, files) : [],
    searched: files.starts.length - 1,
  };
}

/** Puts the post first whose title was asked for. */
async function titleFirst(
  ranked: readonly RankedPost[],
  asked: string,
  files: SearchFiles,
): Promise<readonly RankedPost[]> {
  const keys = keysOf(asked);
  for (const post of ranked.slice(0, lookedAt)) {
    const { title } = await files.postAt(post.rank);
    if (keysOf(title) === keys)
      return [{ ...post, score: Infinity }, ...ranked.filter((other) => other !== post)];
  }
  return ranked;
}

function keysOf(text: string): string {
  return wordsIn(text)
    .map((word) => wordKey(word.text))
    .join(' ');
}

async function toFound(
  { rank, score, sections }: RankedPost,
  terms: readonly Term[],
  files: SearchFiles,
): Promise<{ post: FoundPost; score: number }> {
  const about = await files.postAt(rank);
  const text = await files.textOf(about);
  const passages = sections
    .map((section, place) => ({ passage: toPassage(text, section, terms), place }))
    .map(({ passage, place }) => ({ passage, worth: phraseFactor(passage.phrase) * (1 - place * 0.1) }))
    .toSorted((a, b) => b.worth - a.worth);
  const best = passages[0]?.worth ?? 1;
  const holding = passages.filter(({ passage }) => passage.words.length > 0);
  const kept = (holding.length > 0 ? holding : passages)
    .filter(({ worth }) => worth >= best * worthShowing)
    .slice(0, mostPassages)
    .map(({ passage }) => passage);
  const titleRun = phraseFactor(phraseInTitle(text.title, terms));
  return {
    score: score * Math.max(best, titleRun),
    post: {
      rank,
      slug: about.slug,
      title: about.title,
      category: about.category,
      ...(about.lang === undefined ? {} : { lang: about.lang }),
      sections: kept.map(({ id, heading, snippet }) => ({ id, heading, snippet })),
      words: [...new Set(kept.flatMap(({ words }) => words))],
    },
  };
}

/** Words that may have been meant, where nothing was found. */
async function nearestTo(asked: string, files: SearchFiles): Promise<string[]> {
  const telling = wordsIn(asked).filter(({ text }) => worthOf(text) === 1);
  const nearest = await Promise.all(
    telling.map(async ({ text }) => {
      const folded = foldWord(text);
      const near = await nearestWords(folded, folded.length < longWord ? 1 : 2, files);
      return near.filter((other) => other.word[0] === folded[0]);
    }),
  );
  const sorted = nearest.flat().toSorted((a, b) => a.distance - b.distance);
  return [...new Set(sorted.filter(({ distance }) => distance > 0).map(({ word }) => word))].slice(
    0,
    mostNearest,
  );
}
