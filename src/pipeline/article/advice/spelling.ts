import { site } from '../../../model/site.ts';
import { toWarning, type Diagnostic } from '../../sources/diagnostic.ts';
import type { ArticleText } from './articleText.ts';
import { otherSpelling } from './spellings.ts';

/** A word in one of the two spellings, and how it is spelt in the other. */
interface Spelling {
  word: string;
  other: string;
  at: number;
}

/** As many words are named in a finding. */
const mostNamed = 8;

/**
 * A diagnostic on a text in which British and American spellings stand side by side. The site's language says which
 * ones it names: those of the other side, or, where the site takes no side, the fewer.
 */
export function spellingDiagnostics({ shown }: ArticleText): Diagnostic[] {
  const found: Record<'british' | 'american', Spelling[]> = { british: [], american: [] };
  for (const text of shown) {
    // Capitals inside a sentence are for names, which are spelt as they are: World Health Organization.
    for (const { index, 0: word } of text.text.matchAll(
      /(?<!\p{L})\p{Ll}{4,}(?!\p{L})|(?<=^|[.!?]\s)\p{Lu}\p{Ll}{3,}(?!\p{L})/gu,
    )) {
      const spelling = otherSpelling(word);
      const at = spelling === null ? -1 : text.placeOf(index);
      if (spelling !== null && at >= 0) found[spelling.side].push({ word, other: spelling.other, at });
    }
  }
  const side = strangeSide(found.british.length, found.american.length);
  const [strange, usual] = [found[side], found[side === 'british' ? 'american' : 'british']];
  const [first] = strange;
  const [example] = usual;
  if (first === undefined || example === undefined) return [];
  return [toWarning(first.at, 'spelling', messageOf(strange, side, example.word))];
}

function strangeSide(british: number, american: number): 'british' | 'american' {
  if (/^en-(?:us|ca|ph)\b/i.test(site.language)) return 'british';
  if (/^en-/i.test(site.language)) return 'american';
  return british < american ? 'british' : 'american';
}

function messageOf(strange: readonly Spelling[], side: 'british' | 'american', example: string): string {
  const words = new Map<string, { other: string; count: number }>();
  for (const { word, other } of strange) {
    const key = word.toLowerCase();
    words.set(key, { other: other.toLowerCase(), count: (words.get(key)?.count ?? 0) + 1 });
  }
  const named = [...words]
    .slice(0, mostNamed)
    .map(([word, { other, count }]) => `${word}${count > 1 ? ` (${count} times)` : ''}: ${other}`);
  const more = words.size > mostNamed ? `; and ${words.size - mostNamed} more` : '';
  const [name, otherName] = side === 'american' ? ['American', 'British'] : ['British', 'American'];
  const count = words.size === 1 ? 'one word is' : `${words.size} words are`;
  const places = strange.length === words.size ? '' : `, in ${strange.length} places,`;
  return `${count}${places} spelt the ${name} way beside ${otherName} ones such as "${example}". Write ${named.join('; ')}${more}.`;
}
