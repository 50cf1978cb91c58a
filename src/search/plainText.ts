import { withoutInvisible } from '../model/invisible.ts';

/** What Markdown puts around words, and what takes its place; in this order. */
const marks: readonly (readonly [RegExp, string])[] = [
  // Fences, lines of headings and rules, rows that only draw a table.
  [/^[ \t]*(?:`{3,}|~{3,}).*$/gm, ' '],
  [/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, ' '],
  [/^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/gm, ' '],
  // What begins a line: quotes, items, boxes, headings, notes.
  [/^(?:[ \t]*>)+(?:[ \t]*\[![A-Za-z]+\])?/gm, ' '],
  [/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t])?/gm, ' · '],
  [/^[ \t]*#{1,6}[ \t]+/gm, ' '],
  [/^\[\^[^\]\n]+\]:/gm, ' '],
  // Pictures are no text; links are their words.
  [/!\[[^\]]*\]\((?:<[^>]*>|[^()]|\([^()]*\))*\)/g, ' '],
  [/\[\^[^\]\n]+\]/g, ''],
  [/\[([^\]]*)\]\((?:<[^>]*>|[^()]|\([^()]*\))*\)/g, '$1'],
  [/<((?:https?|mailto):[^>\s]+)>/g, '$1'],
  [/<\/?[a-zA-Z][^>]*>/g, ' '],
  [/(?<!\\)(?:\*{1,3}|~~|`+)/g, ''],
  [/(?<![\p{L}\p{N}\\])_{1,3}(?=\S)|(?<=\S)(?<!\\)_{1,3}(?![\p{L}\p{N}])/gu, ''],
  [/(?<!\\)\|/g, ' · '],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};

/**
 * The words of some Markdown on one line, for a snippet: quick, and for text that the build has tidied up. What the
 * page shows is decided by `transformBody` alone.
 */
export function toPlainText(markdown: string): string {
  const bare = marks.reduce((text, [mark, by]) => text.replace(mark, by), markdown);
  const words = bare.replace(/&(?:#(\d+)|(amp|lt|gt|quot|nbsp));/g, (whole, code, name) =>
    name === undefined ? toCharacter(Number(code), whole) : (references[name] ?? whole),
  );
  return withoutInvisible(words)
    .replace(/\s+/g, ' ')
    .replace(/(?: ·)+(?= ·)|^(?: ·)+ | ·\s*$/g, '')
    .trim();
}

function toCharacter(code: number, whole: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
