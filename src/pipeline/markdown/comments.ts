import type { Definition, Html, Nodes, Root, RootContent } from 'mdast';
import { toWarning } from '../sources/diagnostic.ts';
import type { Edit } from '../sources/edits.ts';
import { joined, parentsIn, type Changes } from './changes.ts';
import { endOf, startOf, withDescendants } from './syntaxTree.ts';

/** Takes comments out of a post: they are the author's own, and reach no reader. */
export function comments(text: string, tree: Root): Changes {
  if (!text.includes('<!--')) return { edits: [], diagnostics: [] };
  const nodes = [...withDescendants(tree)];
  const open = openComments(text, nodes);
  if (open.edits.length > 0) return open;
  const edits = nodes.flatMap((node) => (node.type === 'html' ? commentEdits(text, node) : []));
  const isComment = (node: Nodes) => node.type === 'html' && withoutComments(sourceOf(text, node)) === '';
  return joined([{ edits, diagnostics: [] }, separated(text, tree, isComment)]);
}

/** As HTML reads them: https://html.spec.whatwg.org/multipage/parsing.html#comment-start-state */
const comment = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))/g;

function commentEdits(text: string, node: Html): Edit[] {
  return [...sourceOf(text, node).matchAll(comment)].map((match) => {
    const start = startOf(node) + match.index;
    return withoutSpace(text, start, start + match[0].length);
  });
}

/** Of the spaces around what is taken out, only one stays, and none at the beginning of a line. */
function withoutSpace(text: string, start: number, end: number): Edit {
  const isFirst = /(?:^|\n)[ \t>]*$/.test(text.slice(text.lastIndexOf('\n', start - 1), start));
  const isBesideSpace = isFirst || /\s/.test(text.charAt(start - 1));
  const space = isBesideSpace ? (/^[ \t]+/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return { start, end: end + space, text: '' };
}

/**
 * Comments that Markdown sees as text, because an empty line or nothing ends them. All up to the end of such a comment
 * is the author's own; without an end it is the rest of the paragraph.
 */
function openComments(text: string, nodes: readonly Nodes[]): Changes {
  const found: Changes = { edits: [], diagnostics: [] };
  let done = 0;
  for (const block of nodes) {
    if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'tableCell') continue;
    for (const node of withDescendants(block)) {
      const start = node.type === 'text' ? openAt(text, startOf(node), endOf(node)) : -1;
      if (start < done) continue;
      const close = text.indexOf('-->', start);
      if (close === -1) found.diagnostics.push(toWarning(start, 'comment', unclosed));
      done = close === -1 ? endOf(block) : close + 3;
      found.edits.push(withoutSpace(text, start, done));
    }
  }
  return found;
}

const unclosed =
  'a comment begins here and never ends, so the rest of the paragraph is hidden. Write --> where it ends.';

function openAt(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(/(?<!\\)<!--/);
  return at === -1 ? -1 : start + at;
}

/**
 * Keeps two lists apart between which something is taken out: with another mark, the second list begins anew. Code
 * that is only indented would become part of a list before it, so it is fenced.
 */
export function separated(text: string, tree: Root, isTakenOut: (node: Nodes) => boolean): Changes {
  const edits: Edit[] = [];
  for (const { children } of parentsIn(tree)) {
    let mark = '';
    for (const [index, node] of children.entries()) {
      const isApart = index > 0 && isTakenOut(children[index - 1] ?? node);
      if (node.type === 'list') {
        const own = markOf(text, node.children[0]);
        const isAlike = isApart && own === mark;
        if (isAlike) edits.push(...node.children.map((item) => markEdit(text, item, own)));
        mark = isAlike ? otherMark(own) : own;
      } else if (isApart && mark !== '' && node.type === 'code') {
        edits.push(...fenceEdits(text, node));
        mark = '';
      } else if (!isTakenOut(node)) mark = '';
    }
  }
  return { edits, diagnostics: [] };
}

/** The sign that makes items those of one list: a bullet, or what follows a number. */
function markOf(text: string, item: RootContent | undefined): string {
  return item === undefined ? '' : (/^\d*(.)/.exec(text.slice(startOf(item)))?.[1] ?? '');
}

function otherMark(mark: string): string {
  const others: Record<string, string> = { '-': '*', '*': '-', '+': '-', '.': ')', ')': '.' };
  return others[mark] ?? mark;
}

function markEdit(text: string, item: RootContent, mark: string): Edit {
  const at = text.indexOf(mark, startOf(item));
  return { start: at, end: at + 1, text: otherMark(mark) };
}

function fenceEdits(text: string, code: RootContent): Edit[] {
  if (/^[ \t>]*(?:`{3}|~{3})/.test(sourceOf(text, code))) return [];
  const lines = 'value' in code ? code.value : '';
  const fence = '`'.repeat(Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const start = text.lastIndexOf('\n', startOf(code) - 1) + 1;
  return [{ start, end: endOf(code), text: `${fence}\n${lines}\n${fence}` }];
}

function withoutComments(html: string): string {
  return html.replace(comment, '').trim();
}

function sourceOf(text: string, node: Nodes | Definition): string {
  return text.slice(startOf(node), endOf(node));
}
