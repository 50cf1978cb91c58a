import { site, type WatchedName } from '../../../model/site.ts';

/** A watched name in a text. */
export interface FoundName {
  /** As the author wrote it. */
  text: string;
  index: number;
  entry: WatchedName;
}

/** Those of the watched names that are one word: what the search never offers. */
export function watchedWords(): string[] {
  return site.watchList.flatMap(({ names }) => names.filter((name) => !name.includes(' ')));
}

const patterns = site.watchList.map((entry) => ({
  entry,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${entry.names.map(toPattern).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
}));

/** Names stand with hyphens too, in file names and in addresses. */
function toPattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`[\s_-]+`);
}

/** The watched names in a text. */
export function watchedNamesIn(text: string): FoundName[] {
  return patterns.flatMap(({ entry, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ text: found, index, entry })),
  );
}

/** What the author is told of a name. `place` says where it stands, such as "in a heading". */
export function watchedMessage({ text, entry }: FoundName, place: string): string {
  return `"${text}" ${place} may be taken for advertising; ${entry.why}. Write "${entry.instead}". (Advice, not law; ${entry.source}.)`;
}
