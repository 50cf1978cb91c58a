import { inSentence, type ProperNames } from './sentenceCase.ts';
import type { Shared } from './similarity.ts';

/** A tag is what the author calls the subject, so it is said before words of the text that tell a little more. */
const tagPreference = 2;

/** A phrase says more clearly than a word what a post is about. */
const phrasePreference = 1.5;

/** A second subject is named if it tells at least this part of what the first one does. */
const worthSaying = 0.6;

/**
 * Says what two posts are both about, as it follows "Also about": one subject or two. The common category is named
 * only if there is nothing better. Empty if they have nothing in common.
 */
export function toReason(shared: readonly Shared[], proper: ProperNames): string {
  const categories = shared.filter(({ kind }) => kind === 'category');
  const isCategory = ({ key }: Subject) => categories.some((category) => category.key === key);
  const subjects = toSubjects(shared.filter(({ kind }) => kind !== 'category')).filter(
    (subject) => !isCategory(subject),
  );
  const names = subjects.filter(({ isName }) => isName);
  const [first, ...others] = [names, categories, subjects].find(({ length }) => length > 0) ?? [];
  if (first === undefined) return '';
  const second = others.find((other) => other.value >= first.value * worthSaying && !overlaps(first, other));
  return [first, ...(second === undefined ? [] : [second])]
    .map((subject) => inSentence(subject.text, proper))
    .join(' and ');
}

/** What two posts are both about. */
type Subject = Pick<Shared, 'key' | 'text' | 'isName' | 'value'>;

/** The most telling one first. A tag and its words in the text are one. */
function toSubjects(shared: readonly Shared[]): Subject[] {
  const subjects = new Map<string, Subject>();
  const tagsFirst = shared.toSorted((a, b) => Number(b.kind === 'tag') - Number(a.kind === 'tag'));
  for (const { kind, key, text, isName, value } of tagsFirst) {
    const worth = value * (kind === 'tag' ? tagPreference : key.includes(' ') ? phrasePreference : 1);
    const known = subjects.get(key);
    if (known === undefined) subjects.set(key, { key, text, isName, value: worth });
    else known.value += worth;
  }
  return [...subjects.values()].toSorted((a, b) => b.value - a.value);
}

/** Whether one contains or repeats a word of the other: "peels" beside "chemical peels", "pigment" beside "pigmentation". */
function overlaps(a: Subject, b: Subject): boolean {
  const words = a.key.split(' ');
  return b.key.split(' ').some((word) => words.some((other) => word.includes(other) || other.includes(word)));
}
