import { useCallback, useEffect, useState } from 'react';
import { prefersReducedMotion } from '../components/reducedMotion.ts';
import { findingLine, type Finding } from '../model/finding.ts';
import { blockOnPage, wordsInBlock } from './blockOnPage.ts';

/** Name of the highlight of the words that a finding is about; see `FindingsPanel.module.css`. */
const highlight = 'desk-words';

/** Name of the attribute of the block that a chosen finding is about. */
const chosenAttribute = 'data-desk-chosen';

/** Shows findings in the article. */
export interface ShownFinding {
  /** The chosen one, by its line. */
  chosen: string | null;
  /** Scrolls to the block of a finding and outlines it. */
  choose: (finding: Finding) => void;
  /** Marks the words of a finding while the pointer or the focus is on it; null ends that. */
  point: (finding: Finding | null) => void;
}

/** Shows findings of the article that is open, in its text. `findings` are those that there are now. */
export function useShownFinding(findings: readonly Finding[]): ShownFinding {
  const [chosen, setChosen] = useState<string | null>(null);
  const isThere = findings.some((finding) => findingLine(finding) === chosen);

  // A finding that was mended leaves with its outline.
  useEffect(() => (isThere ? undefined : unmark()), [isThere]);
  useEffect(
    () => () => {
      unmark();
      markWords(null);
    },
    [],
  );

  const choose = useCallback((finding: Finding) => {
    unmark();
    const block = blockOnPage(finding.block);
    setChosen(findingLine(finding));
    if (block === null) return;
    block.setAttribute(chosenAttribute, '');
    block.scrollIntoView({ block: 'center', behavior: prefersReducedMotion() ? 'instant' : 'smooth' });
  }, []);
  return { chosen: isThere ? chosen : null, choose, point: markWords };
}

function unmark(): void {
  for (const block of document.querySelectorAll(`[${chosenAttribute}]`))
    block.removeAttribute(chosenAttribute);
}

function markWords(finding: Finding | null): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(highlight);
  // What a finding speaks of stands first in it, between quotes.
  const words = /"([^"]+)"/.exec(finding?.message ?? '')?.[1]?.replace(/…$/, '');
  const block = finding?.block === undefined ? null : blockOnPage(finding.block);
  const range = block === null || words === undefined ? null : wordsInBlock(block, words);
  if (range !== null) CSS.highlights.set(highlight, new Highlight(range));
}
