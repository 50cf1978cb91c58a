import type { Blockquote, Nodes } from 'mdast';
import { startOf } from '../../markdown/syntaxTree.ts';
import { quote, type Leftover, type Mark } from './mark.ts';
import { linesOf, type ShownText } from './shownText.ts';

const calloutKinds: ReadonlySet<string> = new Set(['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION']);

/** What other tools call their boxes, in lower case, and our kind that says the same. */
const kindsElsewhere: Readonly<Record<string, string>> = {
  abstract: 'NOTE',
  attention: 'WARNING',
  bug: 'CAUTION',
  danger: 'CAUTION',
  error: 'CAUTION',
  example: 'NOTE',
  failure: 'CAUTION',
  faq: 'NOTE',
  help: 'NOTE',
  hint: 'TIP',
  info: 'NOTE',
  question: 'NOTE',
  quote: 'NOTE',
  seealso: 'NOTE',
  success: 'TIP',
  summary: 'NOTE',
  todo: 'NOTE',
};

/** The mark of the box that another tool's kind comes nearest to; null for a word that names no box. */
export function calloutFor(name: string): string | null {
  const kind = kindsElsewhere[name.toLowerCase()] ?? name.toUpperCase();
  return calloutKinds.has(kind) ? `[!${kind}]` : null;
}

/** Boxes of other tools that are written without a quotation. */
export const boxMarks: readonly Mark[] = [
  {
    kind: 'container',
    subject: 'callout',
    pattern: /^:{3,}[^\S\n]*\{?\.?(?<name>[a-z][\w-]*)[^\n]*/dgim,
    advice: (written) => containerAdvice(written('name')),
  },
  {
    kind: 'admonition',
    subject: 'callout',
    signs: ['!!!', '???'],
    pattern: /^(?:!!!|\?\?\?\+?) (?<name>[a-z]+)(?: inline(?: end)?)?(?: "[^"\n]*")?[^\S\n]*$/dgm,
    advice: (written) => {
      const mark = calloutFor(written('name'));
      return mark && `Write "> ${mark}", and begin every line of its text with "> " instead of blanks.`;
    },
  },
];

function containerAdvice(name: string): string {
  if (name === 'details')
    return 'Write <details><summary>…</summary> instead, and </details> for the ::: that closes it.';
  const mark = calloutFor(name);
  return mark === null
    ? 'Delete it, and the ::: that closes it.'
    : `Write "> ${mark}" instead, begin every line of its text with "> ", and delete the ::: that closes it.`;
}

/**
 * What keeps a text that was meant to begin a box from doing so. `parent` is the block around it, `isFirst` says
 * whether it is the first one there.
 */
export function calloutLeftovers(shown: ShownText, parent: Nodes | undefined): Leftover[] {
  if (shown.block.type !== 'paragraph') return [];
  const isQuoted = parent?.type === 'blockquote' && parent.children[0] === shown.block;
  const [line] = linesOf(shown);
  const end = line?.text.length ?? 0;
  const place = { kind: 'callout', subject: 'callout', start: 0, end };
  const match = /^\[!(?<name>\w+)(?:\|[^\]\n]*)?\](?<fold>[+-]?)[^\S\n]*(?<title>[^\n]*)/.exec(shown.text);
  if (match === null) {
    const message = isQuoted ? oldBox(shown) : null;
    return message === null ? [] : [{ ...place, message, at: startOf(shown.block) }];
  }
  const advice = markAdvice(match, isQuoted ? parent : null);
  return advice === null
    ? []
    : [{ ...place, message: `readers see ${quote(shown, 0, end)} as typed. ${advice}` }];
}

function markAdvice({ groups, 0: all, input }: RegExpExecArray, quotation: Blockquote | null): string | null {
  const { name = '', fold, title } = groups ?? {};
  const mark = calloutFor(name) ?? '[!NOTE]';
  if (quotation === null)
    return `A box begins with "> ": write "> ${mark}", and "> " before every line of its text.`;
  const unknown = calloutKinds.has(name.toUpperCase()) ? '' : 'There is no box of that name. ';
  if (title !== '')
    return `${unknown}Write ${mark} alone on the line, and the rest on the next: "> **${title}**".`;
  if (unknown !== '') return `${unknown}Write ${mark} alone on the line.`;
  if (fold !== '' || mark.length < all.trim().length) return `Write ${mark} alone on the line.`;
  const isEmpty = input.length === all.length && quotation.children.length === 1;
  return isEmpty ? 'Write the text of the box on the next line, behind "> ".' : null;
}

/** A box as GitHub had it at first: `> **Note**` alone on a line. */
function oldBox({ block: { children }, text }: ShownText): string | null {
  const name = /^(?<name>Note|Tip|Important|Warning|Caution)\n/i.exec(text)?.groups?.['name'];
  if (name === undefined || children[0]?.type !== 'strong') return null;
  return `this quotation begins like a box of an older kind. Write [!${name.toUpperCase()}] in place of **${name}**, and readers see a box.`;
}
