import { inSentence, type ProperNames } from './sentenceCase.ts';
import type { Shared } from './similarity.ts';

/** A second tag is named if it tells at least this part of what the first one does. */
const worthSaying = 0.6;

/**
 * Says what two posts are both about, as it follows "Also about": one tag or two, the most telling first, else the
 * category. Empty if they have neither in common.
 */
export function toReason(shared: readonly Shared[], proper: ProperNames): string {
  const categories = shared.filter(({ kind }) => kind === 'category');
  const isCategory = ({ key }: Shared) => categories.some((category) => category.key === key);
  const inTexts = new Map(shared.flatMap(({ kind, key, value }) => (kind === 'term' ? [[key, value]] : [])));
  // A tag says more if the texts use its words.
  const worth = ({ key, value }: Shared) => tagWorth * value + (inTexts.get(key) ?? 0);
  const tags = shared
    .filter((feature) => feature.kind === 'tag' && !isCategory(feature))
    .toSorted((a, b) => worth(b) - worth(a));
  const [first, ...others] = tags.length > 0 ? tags : categories;
  if (first === undefined) return '';
  const second = others.find(
    (other) => worth(other) >= worth(first) * worthSaying && !overlaps(first, other),
  );
  return [first, ...(second === undefined ? [] : [second])]
    .map(({ text }) => inSentence(text, proper))
    .join(' and ');
}

/** What an author has made a tag counts more than words that two texts happen to use. */
const tagWorth = 2;

/** Whether one contains or repeats a word of the other: "peels" beside "chemical peels", "pigment" beside "pigmentation". */
function overlaps(a: Shared, b: Shared): boolean {
  const words = a.key.split(' ');
  return b.key.split(' ').some((word) => words.some((other) => word.includes(other) || other.includes(word)));
}
