import { searchedWordsIn, wordKey } from '../../model/searchWords.ts';
import { nodesOf, pointAt, textBlocksIn } from '../reading/textBlocks.ts';

/** The places of a text where any of the words stands, in any of its forms, in order. */
export function matchesIn(body: HTMLElement, words: string): Range[] {
  const keys = new Set(words.split(' ').map(wordKey));
  return textBlocksIn(body).flatMap((found) => {
    const block = { ...found, nodes: [...nodesOf(found)] };
    const text = block.nodes.map(({ data }) => data).join('');
    return searchedWordsIn(text)
      .filter((word) => keys.has(wordKey(word.text)))
      .map(({ from, to }) => {
        const range = document.createRange();
        const [start, last] = [pointAt(block, from), pointAt(block, to - 1)];
        range.setStart(start.node, start.offset);
        range.setEnd(last.node, last.offset + 1);
        return range;
      });
  });
}

/** The rank of the first match from a heading on; 0 if there is no heading, or nothing below it. */
export function firstFrom(heading: Element | null, matches: readonly Range[]): number {
  if (heading === null) return 0;
  const rank = matches.findIndex(({ startContainer }) => {
    const position = heading.compareDocumentPosition(startContainer);
    const isAfter = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY;
    return (position & isAfter) !== 0;
  });
  return Math.max(0, rank);
}
