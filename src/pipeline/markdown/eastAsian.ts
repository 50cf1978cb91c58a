import type { Emphasis, Nodes, Root, Strong } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfm } from 'micromark-extension-gfm';
import { gfmOptions } from '../../model/body/gfmOptions.ts';
import type { Edit } from '../sources/edits.ts';
import type { Changes } from './changes.ts';
import { endOf, startOf, withDescendants } from './syntaxTree.ts';

const friendly = {
  extensions: [gfm(gfmOptions), cjkFriendlyExtension()],
  mdastExtensions: [gfmFromMarkdown()],
};

/** Letters and punctuation of Chinese and Japanese, which write no spaces. Korean does. */
const letter = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]`;
const hasLetter = new RegExp(letter, 'u');

/**
 * A line's end between two of them, whether emphasised or not, with the marks of quotes that the next line may begin
 * with. Two spaces would make it a line break.
 */
const lineEnd = new RegExp(String.raw`(?<=${letter}[*_]*)(?<old>[ \t]?\n[ \t>]*)(?=[*_]*${letter})`, 'dgu');

/**
 * Makes up for what Markdown does not know of Chinese and Japanese: emphasis may end beside full-width punctuation, and
 * a line's end is no space. The marks are written as tags, so that browsers need no other parser than for English.
 */
export function eastAsian(text: string, tree: Root): Changes {
  if (!hasLetter.test(text)) return { edits: [], diagnostics: [] };
  const plain = new Set([...withDescendants(tree)].filter(isEmphasis).map(placeOf));
  const nodes = [...withDescendants(fromMarkdown(text, friendly))];
  const emphasis = nodes.filter(isEmphasis).filter((node) => !plain.has(placeOf(node)));
  const lines = nodes.flatMap((node) => (node.type === 'paragraph' ? lineEdits(text, node) : []));
  return { edits: [...emphasis.flatMap(toTags), ...lines], diagnostics: [] };
}

function isEmphasis(node: Nodes): node is Emphasis | Strong {
  return node.type === 'emphasis' || node.type === 'strong';
}

function placeOf(node: Nodes): string {
  return `${node.type} ${startOf(node)} ${endOf(node)}`;
}

function toTags(node: Emphasis | Strong): Edit[] {
  const [name, length] = node.type === 'strong' ? ['strong', 2] : ['em', 1];
  const [start, end] = [startOf(node), endOf(node)];
  return [
    { start, end: start + length, text: `<${name}>` },
    { start: end - length, end, text: `</${name}>` },
  ];
}

/** Only in words: what stands in code keeps its lines. */
function lineEdits(text: string, paragraph: Nodes): Edit[] {
  const [from, to] = [startOf(paragraph), endOf(paragraph)];
  const kept = [...withDescendants(paragraph)].filter(({ type }) => type === 'inlineCode' || type === 'html');
  return [...text.slice(from, to).matchAll(lineEnd)].flatMap(({ indices }): Edit[] => {
    const [start, end] = indices?.groups?.['old'] ?? [0, 0];
    const isKept = kept.some((node) => startOf(node) < from + end && from + start < endOf(node));
    return isKept ? [] : [{ start: from + start, end: from + end, text: '' }];
  });
}
