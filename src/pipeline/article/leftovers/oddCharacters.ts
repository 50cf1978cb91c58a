import { quote, type Leftover } from './mark.ts';
import type { ShownText } from './shownText.ts';

/** Finds characters that no reader can read: of a wrong encoding, lost ones, and those that steer machines. */
export function oddCharacters(shown: ShownText): Leftover[] {
  return [...garbled(shown), ...lost(shown), ...controls(shown)];
}

/** The characters that Windows shows for the bytes from 0x80 to 0x9f, in their order. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const bytes = new Map(Array.from(windows, (character, index) => [character, 0x80 + index]));
const trail = `[\\u0080-\\u00bf${windows}]`;

/**
 * UTF-8 that was read as if it were Windows-1252: an accented letter or a sign, a quotation mark or a dash, an emoji.
 * Only these beginnings, so that nothing that people write is taken for it.
 */
const garbledText = new RegExp(`(?:[ÂÃ]${trail}|â[€„]${trail}|ðŸ${trail}{2})+`, 'gu');

function garbled(shown: ShownText): Leftover[] {
  return [...shown.text.matchAll(garbledText)].flatMap(({ index, 0: text }): Leftover[] => {
    const meant = decoded(text);
    if (meant === null) return [];
    const end = index + text.length;
    const message = `readers see ${quote(shown, index, end)} where "${meant}" is meant, because the text was read in a wrong encoding on its way. Type "${meant}", or copy the text anew from where it comes.`;
    const mend = { was: text, now: meant };
    return [{ kind: 'garbled', subject: 'character', start: index, end, message, mend }];
  });
}

function decoded(text: string): string | null {
  try {
    const given = Array.from(text, (character) => bytes.get(character) ?? character.charCodeAt(0));
    const meant = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(given));
    return /^[\u00a1-\u00ff\u2010-\u2026\u2030-\u203a\u20ac\u2122\p{Extended_Pictographic}]+$/u.test(meant)
      ? meant
      : null;
  } catch {
    return null;
  }
}

function lost(shown: ShownText): Leftover[] {
  return [...shown.text.matchAll(/\ufffd+/g)].map(({ index, 0: { length } }) => ({
    kind: 'lost',
    subject: 'character',
    start: index,
    end: index + length,
    message: `readers see "${shown.text.slice(index, index + length)}", because a character was lost${near(shown, index)}. Type it anew.`,
  }));
}

/** Those of special fonts at the start of a line are signs of a list. */
const control = /([^\P{Cc}\t\n]|[\u2028\u2029\ufff9-\ufffc]|(?<!^\s{0,20})\p{Co})\1*/gmu;

const names: Readonly<Record<string, string>> = {
  '\u0007': 'bell',
  '\u000b': 'vertical tab',
  '\u000c': 'form feed',
  '\u001f': 'unit separator',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\ufffc': 'place of a picture',
};

function controls(shown: ShownText): Leftover[] {
  return [...shown.text.matchAll(control)].map(({ index, 0: run, 1: character = '' }) => {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const name = names[character];
    const what = name === undefined ? code : `${name}, ${code}`;
    const message = `a character that nobody can read (${what}) stands${near(shown, index)}. Delete it, or type a space in its place.`;
    return { kind: 'control', subject: 'character', start: index, end: index + run.length, message };
  });
}

/** The word in which, or behind which, a character stands that cannot be shown. */
function near({ text }: ShownText, index: number): string {
  const [before] = /[\p{L}\p{N}\p{P}]{1,30}\s?$/u.exec(text.slice(Math.max(0, index - 31), index)) ?? [];
  if (before !== undefined) return ` behind "${before.trim()}"`;
  const [after] = /^\s?[\p{L}\p{N}]{1,30}/u.exec(text.slice(index + 1, index + 32)) ?? [];
  return after === undefined ? '' : ` before "${after.trim()}"`;
}
