import { site } from '../../../model/site.ts';
import type { Term } from '../../terms/terms.ts';
import { foldWord, isAbbreviation, isCapital, wordsIn } from '../../terms/wordForm.ts';

/** Words for comparison of names such as Hackney, which have a capital wherever they stand. */
export type ProperNames = ReadonlySet<string>;

/** Writes a topic as it stands in a sentence: "Chemical Peels" as "chemical peels", but "Hackney" as it is. */
export function inSentence(name: string, proper: ProperNames): string {
  return name
    .replaceAll(' & ', ' and ')
    .replace(/[^\s-]+/g, (word) =>
      isAbbreviation(word.replace(/[#+]+$/, '')) || proper.has(foldWord(word)) ? word : word.toLowerCase(),
    );
}

/** The names in texts: words that mostly have a capital there in the middle of a sentence, and the site's own. */
export function properNamesIn(texts: readonly (readonly Term[])[]): ProperNames {
  const posts = new Map<string, number>();
  for (const { key, isProper } of texts.flat()) posts.set(key, (posts.get(key) ?? 0) + (isProper ? 1 : -1));
  const ofSite = [site.publisher, site.name, ...site.teams, site.description.slice(1)].flatMap(wordsIn);
  return new Set([
    ...[...posts].filter(([, count]) => count > 0).map(([key]) => key),
    ...ofSite.filter(isCapital).map(foldWord),
  ]);
}
