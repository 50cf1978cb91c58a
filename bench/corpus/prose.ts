import type { Chance } from './chance.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Writes the text of one post. */
export interface Prose {
  sentence: () => string;
  /** A few sentences, perhaps with a link among them. */
  paragraph: () => string;
  /** List items as the sample has them: something bold, often with an explanation on the next line. */
  list: () => string;
  table: () => string;
  heading: () => string;
}

/** A writer with the words of one post. `links` are pieces of Markdown that paragraphs drop in now and then. */
export function proseFor(chance: Chance, words: Vocabulary, links: readonly string[]): Prose {
  const { pick, whole, happens } = chance;
  const thing = () => pick(words.things);
  const quality = () => pick(words.qualities);
  const clause = () => `${thing()} ${pick(words.actions)} ${thing()}`;
  const patterns = [
    () => `${thing()} ${pick(words.actions)} ${thing()} ${pick(words.times)}`,
    () => `${pick(words.times)}, ${clause()}, and ${thing()} stays ${quality()}`,
    () => `${pick(words.people)} may find that ${clause()}`,
    () => `in practice ${clause()} ${pick(words.reasons)}`,
    () => `what looks ${quality()} is often only ${quality()}: ${clause()}`,
    () =>
      `${pick(words.people)} asks whether ${clause()}, and the answer is ${quality()} rather than ${quality()}`,
    () => `keep ${thing()} ${quality()} and let ${thing()} wait ${pick(words.times)}`,
    () => `if ${clause()}, then ${thing()} is **${quality()}** at best`,
    () => `neither ${thing()} nor ${thing()} is ${quality()} ${pick(words.times)}`,
  ];
  const sentence = () => `${capitalised(pick(patterns)())}.`;
  const linking = () => `${capitalised(clause())}; see ${pick(links)} for the details.`;
  const paragraph = () =>
    Array.from({ length: whole(2, 4) }, () => (happens(0.04) ? linking() : sentence())).join(' ');
  const item = () => `- **${capitalised(quality())} ${bare(thing())}**`;
  const list = () => {
    const explained = happens(0.4);
    return lines(whole(3, 5), () => (explained ? `${item()}  \n  ${sentence()}` : item()));
  };
  const row = () => `| ${capitalised(bare(thing()))} | ${quality()} | ${pick(words.times)} |`;
  const table = () => `| What | How | When |\n| --- | --- | ---: |\n${lines(whole(3, 6), row)}`;
  const headings = [
    () => `when ${clause()}`,
    () => `${bare(thing())} and ${bare(thing())}`,
    () => `why ${thing()} is ${quality()}`,
    () => `${pick(words.times)}: ${bare(thing())}`,
    () => `what ${pick(words.people)} should know`,
  ];
  return { sentence, paragraph, list, table, heading: () => capitalised(pick(headings)()) };
}

/** With a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function bare(thing: string): string {
  return thing.replace(/^(?:the|a) /, '');
}

function lines(count: number, line: () => string): string {
  return Array.from({ length: count }, line).join('\n');
}
