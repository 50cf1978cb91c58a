import type { Fixed } from '../sources/edits.ts';

/** Only addresses have this inside: a protocol, `www.`, a sign "at" after a name, a path after a domain. */
const sign = /:\/\/|[Ww]{3}\.|@(?<=[\w.+-]@)|\.[A-Za-z]{2,}\//g;

/**
 * Fixes every word with an address in it, and the spaces around it. Markdown makes links of such words,
 * and what counts as the end of the link depends on the very characters that typography replaces:
 * https://github.github.com/gfm/#extended-autolink-path-validation
 */
export function fixAddresses(text: string, fixed: Fixed): void {
  let done = 0;
  for (const { index } of text.matchAll(sign)) {
    if (index < done) continue;
    let start = index;
    while (start > 0 && !isSpace(text[start - 1])) start -= 1;
    done = index;
    while (done < text.length && !isSpace(text[done])) done += 1;
    fixed.fill(1, Math.max(0, start - 1), done + 1);
  }
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
