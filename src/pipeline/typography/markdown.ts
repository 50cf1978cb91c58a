import type { Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { site } from '../../model/site.ts';
import { endOf, parseMarkdown, startOf } from '../markdown/syntaxTree.ts';
import { applyEdits, type Edit } from '../sources/edits.ts';
import { toProses, type Part } from './prose.ts';
import { toSourceOffset, type ReferenceText, type SourceOffset } from './sourceOffsets.ts';
import { riskIn } from './syntaxRisks.ts';
import { typeset } from './typesetting.ts';
import { isAmongWords } from './unseen.ts';

/**
 * Sets the prose of a Markdown text like `polishText`, and never anything else: code, HTML, addresses and
 * labels stay. Headings also lose what nobody sees. `root` is what `parseMarkdown` made of `text`.
 *
 * Returns what to replace in `text`, in order, and changes the values of the text nodes in `root` alike:
 * the edited source parses to the same tree. Positions in `root` stay those of the unedited text.
 */
export function polishMarkdown(text: string, root: Root, language: string = site.language): Edit[] {
  const isRisky = riskIn(text, root);
  const referenceText = rememberReferences();
  return toProses(text, root).flatMap((prose) => {
    const shown = prose.parts.map(({ value }) => value).join('');
    if (isRisky(prose, shown)) return [];
    const stretches = toStretches(prose.parts, text, referenceText);
    const fixed = fixedIn(stretches, shown.length);
    return polishStretches(text, stretches, typeset(shown, fixed, language, prose.block.type === 'heading'));
  });
}

/** A text node, with its place in the prose and in the source. */
interface TextRange {
  node: Text;
  start: number;
  end: number;
  sourceOffset: SourceOffset;
}

function toStretches(parts: readonly Part[], text: string, referenceText: ReferenceText): TextRange[] {
  let end = 0;
  return parts.flatMap(({ value, node }) => {
    const start = end;
    end += value.length;
    if (node?.position === undefined) return [];
    const place = [startOf(node), endOf(node)] as const;
    return [{ node, start, end, sourceOffset: toSourceOffset(value, text, place, referenceText) }];
  });
}

/** Fixes what no stretch covers, and what the author wrote in another way, such as `\"`. */
function fixedIn(stretches: readonly TextRange[], length: number): Uint8Array {
  const fixed = new Uint8Array(length).fill(1);
  for (const { start, end, sourceOffset } of stretches) {
    for (let at = start; at < end; at += 1) fixed[at] = sourceOffset(at - start) < 0 ? 1 : 0;
  }
  return fixed;
}

/** Changes nodes by the edits that lie inside them, and gives these as edits of the source. Both are in order. */
function polishStretches(text: string, stretches: readonly TextRange[], edits: readonly Edit[]): Edit[] {
  const placed: Edit[] = [];
  let next = 0;
  for (const { node, start, end, sourceOffset } of stretches) {
    const inNode: Edit[] = [];
    for (let edit = edits[next]; edit !== undefined && edit.start < end; edit = edits[++next]) {
      const [first, last] = [edit.start - start, edit.end - start - 1];
      const source = { start: sourceOffset(first), end: sourceOffset(last) + 1, text: edit.text };
      if (edit.end > end || source.end - source.start !== edit.end - edit.start) continue;
      if (edit.text === '' && !isAmongWords(text, source)) continue;
      inNode.push({ start: first, end: last + 1, text: edit.text });
      placed.push(source);
    }
    if (inNode.length > 0) node.value = applyEdits(node.value, inNode).text;
  }
  return placed;
}

/** Asks the parser itself what references stand for, each only once. */
export function rememberReferences(): ReferenceText {
  const known = new Map<string, string>();
  return (reference) => {
    const meant = known.get(reference) ?? toString(parseMarkdown(reference));
    known.set(reference, meant);
    return meant;
  };
}
