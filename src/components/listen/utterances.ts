import { pointAt, type TextBlock, type TextPoint } from '../reading/textBlocks.ts';
import type { Span } from './addresses.ts';
import { cut } from './cuts.ts';
import { sentencesIn } from './sentences.ts';
import { type SpokenText, toSpokenText } from './spokenText.ts';

/** Something to be said in one go: a sentence, or a part of a long one. */
export interface Utterance {
  text: string;
  block: TextBlock;
  start: TextPoint;
  end: TextPoint;
}

/**
 * Longest utterance of a voice, in UTF-16 units. In Chrome a voice that is not on the device falls silent 15 seconds
 * into one, however slowly it speaks: https://crbug.com/679437
 */
export function longestUtterance(voice: SpeechSynthesisVoice | null): number {
  return voice?.localService === false ? 140 : 220;
}

/** Chrome copies the whole text for each sentence that it finds: a book in one paragraph would take for ever. */
const longestStretch = 8000;

/**
 * What is said of one block, in order, in parts of at most so many UTF-16 units: together its spoken text, once, but
 * for what has neither letter nor number.
 */
export function utterancesOf(block: TextBlock, language: string, most: number): Utterance[] {
  const spoken = toSpokenText(block);
  return cut(spoken.text, { start: 0, end: spoken.text.length }, longestStretch)
    .flatMap((stretch) => sentencesIn(spoken.text, stretch, language))
    .flatMap((sentence) => cut(spoken.text, sentence, most))
    .map((span) => trim(span, spoken.text))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(spoken.text.slice(start, end)))
    .map((span) => toUtterance(span, spoken, block));
}

/** The part of the page that an utterance says. A text that is being written may have become shorter since. */
export function rangeOf({ start, end }: Utterance): Range {
  const range = document.createRange();
  range.setStart(start.node, Math.min(start.offset, start.node.length));
  range.setEnd(end.node, Math.min(end.offset, end.node.length));
  return range;
}

function trim({ start, end }: Span, text: string): Span {
  const part = text.slice(start, end);
  return {
    start: start + (part.length - part.trimStart().length),
    end: end - (part.length - part.trimEnd().length),
  };
}

function toUtterance({ start, end }: Span, { text, origins }: SpokenText, block: TextBlock): Utterance {
  const last = pointAt(block, origins[end - 1] ?? 0);
  return {
    text: text.slice(start, end),
    block,
    start: pointAt(block, origins[start] ?? 0),
    end: { ...last, offset: last.offset + 1 },
  };
}
