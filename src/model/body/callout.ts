/// <reference types="mdast-util-to-hast" />
import type { Element, ElementContent } from 'hast';
import { element, text } from './nodes.ts';

/** What callouts are called on the page. GitHub knows the same kinds. */
const titles = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
} as const;

type CalloutKind = keyof typeof titles;

/**
 * Takes the mark of a callout, such as `[!NOTE]`, off a quote that begins with it. A quote that has no such mark
 * alone on its first line, or nothing behind it, is a quote: the answer is null, and it stays as it is.
 */
export function takeCalloutKind(quote: Element): CalloutKind | null {
  const [first, ...others] = quote.children.filter((child) => child.type === 'element');
  const found = first?.tagName === 'p' ? findMark(first) : null;
  if (first === undefined || found === null) return null;
  if (found.behind.length === 0 && others.length === 0) return null;
  first.children = found.behind;
  if (found.behind.length === 0) quote.children = quote.children.filter((child) => child !== first);
  return found.kind;
}

/** The box of a callout, made of the quote that was marked as one. */
export function toCallout(kind: CalloutKind, { children }: Element): Element {
  const title = element('p', { className: ['callout-title'] }, [text(titles[kind])]);
  return element('div', { className: ['callout'], dataKind: kind, role: 'note' }, [title, ...children]);
}

/** The kind that a paragraph's first line names, and what is behind that line. */
function findMark({ children }: Element): { kind: CalloutKind; behind: ElementContent[] } | null {
  const [start, ...others] = children;
  const match = start?.type === 'text' ? /^\[!(\w+)\][ \t]*(\n|$)/.exec(start.value) : null;
  const kind = match?.[1]?.toLowerCase() ?? '';
  if (start?.type !== 'text' || match === null || !isKind(kind)) return null;
  const rest = start.value.slice(match[0].length);
  if (rest !== '') return { kind, behind: [text(rest), ...others] };
  if (match[2] === '\n' || others.length === 0) return { kind, behind: others };
  // The line may end with a break, which is followed by an end of line.
  return isBreak(others[0]) ? { kind, behind: others.slice(2) } : null;
}

function isKind(name: string): name is CalloutKind {
  return Object.hasOwn(titles, name);
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}
