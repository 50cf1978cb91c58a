import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { Edit } from '../sources/edits.ts';
import type { Changes } from './changes.ts';
import { isKnown, toKnownName } from './elements.ts';
import { endOf, startOf, withDescendants } from './syntaxTree.ts';

/** A tag as browsers read it, which is more freely than Markdown does; also those of word processors, `<o:p>`. */
const looseTag =
  /(?<!\\)<(?<slash>\/?)(?:(?<office>[a-z]\w{0,3}:)[a-z]\w*|(?<name>[a-z][a-z\d]*))(?=[\s/>"'])[^<>]*>/gi;

/** Writes tags that Markdown would show as text, such as `<p class=>`, as Markdown wants them. */
export function looseTags(text: string, tree: Root): Changes {
  const edits = [...withDescendants(tree)].flatMap((node): Edit[] => {
    // A word processor's tag may look like an address in pointed brackets.
    const isSeen = node.type === 'text' || (node.type === 'link' && text[startOf(node)] === '<');
    return isSeen ? editsIn(text.slice(startOf(node), endOf(node)), startOf(node)) : [];
  });
  return { edits, diagnostics: [] };
}

function editsIn(source: string, start: number): Edit[] {
  return [...source.matchAll(looseTag)].flatMap(({ index, 0: tag, groups }): Edit[] => {
    const { slash = '', office, name = '' } = groups ?? {};
    if (office === undefined && !isKnown(toKnownName(name))) return [];
    if (office !== undefined && /^(?:tel|sms|geo|urn|news|data):$/i.test(office)) return [];
    const put = office === undefined ? strictTag(tag, name, slash) : '';
    return put === tag ? [] : [{ start: start + index, end: start + index + tag.length, text: put }];
  });
}

function strictTag(tag: string, name: string, slash: string): string {
  if (slash !== '') return `</${name}>`;
  const [element] = fromHtml(tag, { fragment: true }).children;
  if (element?.type !== 'element') return '';
  return toHtml({ ...element, children: [] }).replace(/<\/[^>]*>$/, '');
}
