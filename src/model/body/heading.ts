import type { Element } from 'hast';
import { change, element } from './nodes.ts';

/**
 * A heading, with a link to itself if the outline lists it. `words` are what it says. The link is named by an
 * attribute and its mark is drawn by a style, so that neither is copied along with the text.
 */
export function dressHeading(node: Element, id: string | undefined, words: string): Element {
  // The page has its h1 already.
  if (node.tagName === 'h1') node.tagName = 'h2';
  if (id === undefined) return node;
  const link = {
    href: `#${encodeURIComponent(id)}`,
    ariaLabel: `Copy link to ${words}`,
    className: ['heading-link'],
  };
  return element('div', { className: ['heading'] }, [change(node, { id }), element('a', link, [])]);
}
