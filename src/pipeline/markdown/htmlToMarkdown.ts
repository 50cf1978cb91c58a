import type { Element, ElementContent } from 'hast';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import type { Html, Nodes } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { inlineTags, writeTag } from '../../model/body/htmlTag.ts';

/**
 * Writes prepared HTML as Markdown. Words stay words: what would mean something to Markdown is escaped. Tags of
 * `htmlTag.ts` stay tags where Markdown has nothing of its own.
 */
export function htmlToMarkdown(children: ElementContent[]): string {
  const tree = toMdast({ type: 'root', children }, { document: true, handlers });
  return toMarkdown(tree, options).trim();
}

/** `**` and the like mean the same to readers, and every Markdown tool knows them. */
const withMarkdown = new Set(['b', 'strong', 'i', 'em', 's', 'del', 'code']);

const keep: Handle = (state, element) => [
  tag(writeTag({ name: element.tagName, kind: 'opens', ...titleOf(element) })),
  ...state.all(element),
  tag(writeTag({ name: element.tagName, kind: 'closes' })),
];

const handlers: Record<string, Handle> = {
  ...defaultHandlers,
  ...Object.fromEntries(
    [...inlineTags].filter((name) => !withMarkdown.has(name)).map((name) => [name, keep]),
  ),
  br: () => tag('<br>'),
};

const options: Options = {
  bullet: '-',
  emphasis: '*',
  listItemIndent: 'one',
  rule: '*',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

function tag(value: string): Html & Nodes {
  return { type: 'html', value };
}

function titleOf({ tagName, properties: { title } }: Element): { title?: string } {
  return tagName === 'abbr' && typeof title === 'string' ? { title } : {};
}
