import type { Nodes } from 'mdast';
import type { Use, Word } from './tokens.ts';
import { countWords, inHeading, inText, inTitle, type Phrase } from './wordUses.ts';

/** A word or a phrase of two words that is characteristic of a text. */
export interface Term {
  /** The same for all forms of the words, e.g. `chemical peel`. */
  key: string;
  /** As the text has it in the middle of a sentence, in the plural if it is used: `chemical peels`. */
  text: string;
  /** How often it is used; uses in the title and in headings count several times. */
  weight: number;
  /** Whether it seems to name something, so that one can say that the text is about it. */
  isName: boolean;
}

/** Terms kept of a text: they are in memory and in the cache for every post. */
const most = 60;

/** A phrase says more than a word that is used as often. */
const phraseBonus = 1.5;

/** The part of all uses from which on the plural is the form to speak of something. */
const pluralShare = 0.2;

/** The part of all uses that stand where a noun would, from which on it is one. */
const nameShare = 0.35;

/** Finds the characteristic terms of a text in the nodes of its body and in its title, the most used first. */
export function findTerms(nodes: readonly Nodes[], title: string): Term[] {
  const { add, words, phrases } = countWords();
  add(title, inTitle);
  for (const { text, isHeading } of linesOf(nodes)) add(text, isHeading ? inHeading : inText);
  const groups = [...inGroups(words(), shownWord), ...inGroups(phrases(), shownPhrase)];
  // Sorting is stable: terms that are used as often stay in the order of the text.
  return groups
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ toTerm }) => toTerm());
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

/** The forms of the same words, and what is made of them. */
interface Group {
  rank: number;
  toTerm: () => Term;
}

function inGroups<Form extends Use>(forms: readonly Form[], shown: (form: Form) => string): Group[] {
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    const group = groups.get(form.key);
    if (group === undefined) groups.set(form.key, [form]);
    else group.push(form);
  }
  return [...groups].map(([key, group]) => {
    const weight = sum(group, (form) => form.weight);
    return {
      rank: key.includes(' ') ? weight * phraseBonus : weight,
      toTerm: () => {
        const isName = sum(group, ({ named }) => named) >= weight * nameShare;
        return { key, text: usualForms(group, weight).map(shown)[0] ?? key, weight, isName };
      },
    };
  });
}

/** Forms, the one to speak of first: people say "about peels", even where most sentences are about one. */
function usualForms<Form extends Use>(forms: readonly Form[], weight: number): Form[] {
  const isUsual = (form: Form) => Number(form.isPlural && form.weight >= weight * pluralShare);
  return forms.toSorted((a, b) => isUsual(b) - isUsual(a) || b.weight - a.weight);
}

function shownWord(word: Word): string {
  return withoutPossession(withCapitals(word));
}

/** The first word of a phrase may be a possessor: crow’s feet. */
function shownPhrase({ first, second }: Phrase): string {
  return `${withCapitals(first)} ${shownWord(second)}`;
}

function withCapitals({ lower, capital, capitals, lowers }: Word): string {
  return capitals > lowers ? capital : lower;
}

function withoutPossession(word: string): string {
  return word.replace(/['’]s?$/, '');
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
