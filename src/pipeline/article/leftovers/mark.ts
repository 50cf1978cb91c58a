import type { Diagnostic } from '../../sources/diagnostic.ts';
import type { ShownText } from './shownText.ts';

/** Something raw that readers see, in a shown text. */
export interface Leftover {
  /** What many of the same kind are summed up by. */
  kind: string;
  subject: string;
  /** The part of the shown text that it takes up. */
  start: number;
  end: number;
  /** Whole sentences. */
  message: string;
  /** Offset of the place in the source, where it is not that of the first character. */
  at?: number;
  /** What should stand in its place, where nothing else can be meant. */
  mend?: Diagnostic['mend'];
}

/** A kind of raw syntax that readers would see, and what to write instead. */
export interface Mark {
  kind: string;
  /** What the finding is about. */
  subject: string;
  /** Where a text has none of these, it has none of the kind. Looking for them is cheap. */
  signs?: readonly string[];
  /** Finds it in a shown text. With the flags `d` and `g`. */
  pattern: RegExp;
  /** Whole sentences that say what to do; null where a match is none of the kind. */
  advice: (written: Written, match: RegExpExecArray, shown: ShownText) => string | null;
  /** What should stand in its place; absent where the author must decide. */
  mend?: (written: Written) => string;
}

/** What the author wrote for a named part of a match, on one line. */
type Written = (name: string) => string;

/** Finds the marks of some kinds in a text. The kinds that come first have the first choice. */
export function findMarks(shown: ShownText, marks: readonly Mark[]): Leftover[] {
  const isPossible = ({ signs }: Mark) => signs?.some((sign) => shown.text.includes(sign)) ?? true;
  return marks.filter(isPossible).flatMap(({ kind, subject, pattern, advice, mend }) =>
    [...shown.text.matchAll(pattern)].flatMap((match): Leftover[] => {
      const written = (name: string) => {
        const [from, to] = match.indices?.groups?.[name] ?? [0, 0];
        return shown.sourceOf(from, to).replace(/\s*\n[\s>]*/g, ' ');
      };
      const told = advice(written, match, shown);
      if (told === null) return [];
      const [start, end] = [match.index, match.index + match[0].length];
      const message = `readers see ${quote(shown, start, end)} as typed. ${told}`;
      const found = { kind, subject: match[0].startsWith('![') ? 'image' : subject, start, end, message };
      return [
        mend === undefined
          ? found
          : { ...found, mend: { was: shown.sourceOf(start, end), now: mend(written) } },
      ];
    }),
  );
}

/** Enough of what an author wrote to recognise it. */
export function quote(shown: ShownText, start: number, end: number): string {
  const line = shown.sourceOf(start, end).replace(/\s*\n[^]*$/, ' …');
  const sample = line.replace(/\s+/g, ' ').trim();
  const characters = Array.from(sample);
  return `"${characters.length > sampleLength ? `${characters.slice(0, sampleLength).join('').trim()}…` : sample}"`;
}

const sampleLength = 40;
