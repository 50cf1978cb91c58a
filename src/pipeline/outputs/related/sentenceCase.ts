import { site } from '../../../model/site.ts';
import type { Term } from '../../terms/terms.ts';
import { foldWord, isAbbreviation, wordsIn } from '../../terms/wordForm.ts';

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

/** The names in texts: what mostly has a capital there in the middle of a sentence, and what the site says of itself. */
export function properNamesIn(texts: readonly (readonly Term[])[]): ProperNames {
  const capitals = new Map<string, number>();
  const terms = texts.flat();
  for (const { text } of terms.filter((term) => term.text !== term.text.toLowerCase())) {
    for (const key of wordsIn(text).filter(isCapital).map(foldWord)) {
      capitals.set(key, (capitals.get(key) ?? 0) + 1);
    }
  }
  for (const { key, text } of terms) {
    const count = capitals.get(key);
    if (count !== undefined && !isCapital(text)) capitals.set(key, count - 1);
  }
  const ofSite = [site.publisher, site.name, ...site.teams, site.description.slice(1)].flatMap(wordsIn);
  return new Set([
    ...[...capitals].filter(([, count]) => count > 0).map(([key]) => key),
    ...ofSite.filter(isCapital).map(foldWord),
  ]);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
