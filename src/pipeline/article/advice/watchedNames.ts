import { startOf } from '../../markdown/syntaxTree.ts';
import { toWarning, type Diagnostic } from '../../sources/diagnostic.ts';
import type { ShownText } from '../leftovers/shownText.ts';
import type { ArticleText } from './articleText.ts';
import { watchedMessage, watchedNamesIn } from './watchList.ts';

/** Diagnostics on watched names where a body promotes: in headings, in pictures, beside a price or an invitation to book. */
export function watchedNameDiagnostics({ nodes, shown }: ArticleText): Diagnostic[] {
  const inPictures = nodes.flatMap((node) => {
    if (node.type !== 'image') return [];
    const [name] = watchedNamesIn(`${node.alt ?? ''} ${node.url}`);
    return name === undefined
      ? []
      : [toWarning(startOf(node), 'watched name', watchedMessage(name, 'in a picture'), 'must')];
  });
  return [...inPictures, ...shown.flatMap(diagnosticsIn)];
}

/** What a paragraph has that sells something. */
const sells =
  /[£€$]\s?\d|\b\d+ pounds\b|\bbook(?:ing)? (?:now|a|an|your|today|online)\b|\b\d{1,2}\s?% off\b|\boffers?\b|\bguarantee/i;

function diagnosticsIn(text: ShownText): Diagnostic[] {
  const isHeading = text.block.type === 'heading';
  if (!isHeading && !sells.test(text.text)) return [];
  return watchedNamesIn(text.text).flatMap((name) => {
    const at = text.placeOf(name.index);
    if (at < 0 || (!isHeading && isFact(text.text, name.index))) return [];
    const place = isHeading ? 'in a heading' : 'beside a price, an offer or an invitation';
    return [toWarning(at, 'watched name', watchedMessage(name, place), isHeading ? 'must' : 'should')];
  });
}

/** Whether a name stands in a sentence that warns, asks or tells apart. */
function isFact(text: string, index: number): boolean {
  const from =
    Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('? ', index), text.lastIndexOf('! ', index)) + 1;
  const end = text.slice(index).search(/[.?!](?:\s|$)/);
  const sentence = text.slice(from, end === -1 ? undefined : index + end);
  return /\b(?:avoid|recent(?:ly)?|tell us|let us know|deficien\w+|(?:is|are|was) not|isn[’']t|do not|don[’']t|cannot|never|without|allerg\w+|had|taken|taking|interact\w*)\b/i.test(
    sentence,
  );
}
