import type { Nodes } from 'mdast';
import { foldWord, isCapital, isPlain, wordsIn } from './wordForm.ts';

/** A word or a phrase of two words that is characteristic of a text. */
export interface Term {
  /** The same for all forms of the words, e.g. `chemical peel`. */
  key: string;
  /** How often it is used; uses in the title and in headings count several times. */
  weight: number;
  /** Whether it mostly has a capital in the middle of a sentence. */
  isProper: boolean;
}

/** Terms kept of a text: they are in memory and in the cache for every post. */
const most = 60;

/** What a use counts, by where it stands. */
const inText = 1;
const inHeading = 3;
const inTitle = 6;

/** A phrase says more than a word that is used as often. */
const phraseBonus = 1.5;

/** Finds the characteristic terms of a text in the nodes of its body and in its title, the most used first. */
export function findTerms(nodes: readonly Nodes[], title: string): Term[] {
  const { add, terms } = countTerms();
  add(title, inTitle);
  for (const { text, isHeading } of linesOf(nodes)) add(text, isHeading ? inHeading : inText);
  const rank = ({ key, weight }: Term) => (key.includes(' ') ? weight * phraseBonus : weight);
  // Sorting is stable: terms that are used as often stay in the order of the text.
  return terms()
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, most);
}

interface Count {
  weight: number;
  /** Uses in the middle of a sentence with a capital, less those without. */
  capitals: number;
}

function countTerms() {
  const words = new Map<string, Count>();
  const phrases = new Map<string, Count>();
  const keys = new Map<string, string | null>();
  /** Null for a word that says nothing. */
  const keyOf = (word: string): string | null => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const key = isPlain(word) ? null : foldWord(word);
    keys.set(word, key);
    return key;
  };
  const addRun = (run: readonly string[], weight: number) => {
    let before: string | null = null;
    for (const [place, word] of run.entries()) {
      const key = keyOf(word);
      if (key !== null) {
        const known = count(words, key, weight);
        if (place > 0 && weight === inText) known.capitals += isCapital(word) ? 1 : -1;
        if (before !== null) count(phrases, `${before} ${key}`, weight);
      }
      before = key;
    }
  };
  return {
    add: (text: string, weight: number) => {
      for (const run of text.split(phraseEnd)) addRun(wordsIn(run), weight);
    },
    /** Phrases only if they are used more than once, or in a place that counts more. */
    terms: () => [...toTerms(words), ...toTerms(phrases).filter(({ weight }) => weight > 1)],
  };
}

/** A phrase does not go on over punctuation. */
const phraseEnd = /[^\p{L}\p{M}\p{N}\s'’‑-]+/u;

function count(counts: Map<string, Count>, key: string, weight: number): Count {
  const known = counts.get(key) ?? { weight: 0, capitals: 0 };
  known.weight += weight;
  counts.set(key, known);
  return known;
}

function toTerms(counts: ReadonlyMap<string, Count>): Term[] {
  return [...counts].map(([key, { weight, capitals }]) => ({ key, weight, isProper: capitals > 0 }));
}

/** The texts of headings, paragraphs and cells of tables, without code, HTML and addresses. */
function linesOf(nodes: readonly Nodes[]): { text: string; isHeading: boolean }[] {
  const lines: { text: string; isHeading: boolean }[] = [];
  for (const node of nodes) {
    const line = lines.at(-1);
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
      lines.push({ text: '', isHeading: node.type === 'heading' });
    } else if (line !== undefined) {
      line.text += node.type === 'text' ? node.value.replace(address, '.') : interruption(node);
    }
  }
  return lines;
}

const address = /(?:https?:\/\/|www\.)\S+/gi;

/** What cannot be read out ends a phrase, as a full stop does. */
function interruption(node: Nodes): string {
  if (node.type === 'html') return node.value === '<br>' ? '.' : '';
  return node.type === 'break' || node.type === 'inlineCode' || node.type === 'image' ? '.' : '';
}
