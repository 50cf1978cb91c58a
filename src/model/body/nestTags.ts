/// <reference types="mdast-util-to-hast" />
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { readTag, type HtmlTag } from './htmlTag.ts';
import { element } from './nodes.ts';

/**
 * Makes elements of the tags in a post's tree, in place. A tag and its end are siblings: what stands between them goes
 * inside. Nothing but the elements of `htmlTag.ts` can come out, whatever the text says.
 */
export function nestTags(tree: Root | Element): void {
  const all: readonly RootContent[] = tree.children;
  const children = all.filter((child) => child.type !== 'doctype');
  for (const child of children) if (child.type === 'element') nestTags(child);
  tree.children = children.some(({ type }) => type === 'raw') ? nested(children) : children;
}

/** An element whose end has not come yet. */
interface Open {
  tag: HtmlTag;
  children: ElementContent[];
}

function nested(children: readonly ElementContent[]): ElementContent[] {
  const root: ElementContent[] = [];
  const open: Open[] = [];
  const put = (...nodes: ElementContent[]) => (open.at(-1)?.children ?? root).push(...nodes);
  for (const child of children) {
    const tag = child.type === 'raw' ? readTag(child.value) : null;
    if (tag === null) put(child);
    else if (tag.kind === 'void') put(element(tag.name, {}, []));
    else if (tag.kind === 'opens') open.push({ tag, children: [] });
    else if (open.at(-1)?.tag.name === tag.name) closeLast(open, put);
  }
  // What has no end is not there: the build lets no such tag through.
  for (const { children: inside } of open) root.push(...inside);
  return root;
}

function closeLast(open: Open[], put: (node: ElementContent) => void): void {
  const closed = open.pop();
  if (closed === undefined) return;
  const { tag, children } = closed;
  put(element(tag.name, tag.title === undefined ? {} : { title: tag.title }, children));
}
