import { toWarning, type Diagnostic } from '../../sources/diagnostic.ts';
import { quote } from '../leftovers/mark.ts';
import type { ArticleText } from './articleText.ts';

/** Words that promise, and what to write instead. */
interface PromisePattern {
  pattern: RegExp;
  advice: string;
}

const assess = 'Say what most people can expect, and that it is settled in a consultation.';

/**
 * What no clinic in the United Kingdom may promise: guidance of the General Medical Council on cosmetic interventions
 * (2016) and rulings of the Advertising Standards Authority. Advice, not law.
 */
const promises: readonly PromisePattern[] = [
  {
    pattern: /\brisk[- ]free\b|\bno risks?\b(?! (?:factors?|of missing))|\bwithout any risks?\b/gi,
    advice: 'No treatment is. Say which risks there are and how you keep them small.',
  },
  {
    pattern:
      /\bguaranteed? (?:to work|results?|success|outcomes?|improvements?)\b|\bresults? (?:are|is) guaranteed\b|\bwe guarantee\b/gi,
    advice: assess,
  },
  {
    pattern:
      /\b100\s?(?:%|per ?cent) (?:safe|effective|natural|successful|guaranteed|painless|pain[- ]free)\b|\b(?:completely|totally|perfectly) (?:safe|painless|pain[- ]free)\b/gi,
    advice: assess,
  },
  {
    pattern:
      /\bcures? (?:your )?(?:acne|rosacea|eczema|psoriasis|melasma|wrinkles|scars|pigmentation|cellulite|hair loss|anxiety|depression|cancer|ageing)\b/gi,
    advice: 'Say what it can improve; little is cured for good.',
  },
  {
    pattern:
      /\b\d{1,2}\s?% off\b[^.!?\n]{0,40}\b(?:until|till|ends?|only|this (?:week|weekend|month)|today|friday|monday|sunday)\b|\b(?:offer ends|last chance|hurry|only \d+ (?:places|slots|days|spaces) left)\b/gi,
    advice:
      'An offer that ends soon presses people into a treatment, and has been ruled against. Leave out the end.',
  },
  {
    pattern:
      /\bthe best (?:[a-z]+ ){0,2}(?:clinic|facial|treatment|results?|practitioner|injector)s? in (?:[A-Z]|the (?:world|country|uk|city))/g,
    advice: 'Who says so? Name it, or leave it out.',
  },
];

/** Whether the words before a promise take it back: "does not guarantee results", "never risk-free". */
const denial =
  /\b(?:no|not|never|nobody|no one|nothing|cannot|can't|can’t|don't|don’t|doesn't|doesn’t|isn't|isn’t|without|nor|neither|avoid|beware|wary|claims?|promis\w+|anyone who|whoever|if (?:a|any|some)\w*)\b[^.!?;:]{0,60}$/i;

/** Diagnostics on promises that a clinic may not make. */
export function promiseDiagnostics({ shown }: ArticleText): Diagnostic[] {
  return shown.flatMap((text) =>
    promises.flatMap(({ pattern, advice }) =>
      [...text.text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
        const at = text.placeOf(index);
        if (at < 0 || denial.test(text.text.slice(0, index)) || isAsked(text.text, index)) return [];
        const message = `${quote(text, index, index + found.length)} is a promise that advertising for treatments may not make. ${advice}`;
        return [toWarning(at, 'promise', message)];
      }),
    ),
  );
}

/** Whether a place stands in a question. */
function isAsked(text: string, index: number): boolean {
  return /^[^.!\n]*\?/.test(text.slice(index));
}
