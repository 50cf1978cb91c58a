import type { HeadTag } from '../model/head/headTag.ts';

/**
 * Puts a page's tags into `<head>` in the place of those of the page before. What is there already stays as it
 * is, so that nothing happens on a page that the build has rendered.
 */
export function showHead(head: HTMLHeadElement, tags: readonly HeadTag[]): void {
  const old = new Set(head.querySelectorAll(ofPages));
  for (const wanted of tags.map(toElement)) {
    const same = [...old].find((element) => element.isEqualNode(wanted));
    if (same === undefined) head.append(wanted);
    else old.delete(same);
  }
  for (const element of old) element.remove();
}

/** Everything in `<head>` that is said of one page, and not of the whole blog. */
const ofPages = '[data-page]';

function toElement({ name, attributes, text }: HeadTag): Element {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  if (text !== undefined) element.textContent = text;
  element.setAttribute('data-page', '');
  return element;
}
