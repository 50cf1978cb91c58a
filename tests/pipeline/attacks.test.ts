import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { toBodyHtml, renderBody } from '../../src/pipeline/article/renderedBody.ts';
import { normaliseMarkdown } from '../../src/pipeline/markdown/normalise.ts';
import { inPlaces, tricks } from '../browser/attacks.ts';

const elements = new Set(
  (
    'a abbr b blockquote br button code del details div em figcaption figure h2 i img li ol p pre section span strong summary ' +
    'table tbody td th thead tr ul'
  ).split(' '),
);
const attributes = /^(?:href|rel|title|className|tabIndex|role|type|aria\w+|id)$/;

/** What a browser makes of a post's text. */
function shown(markdown: string): Root {
  const { tree } = normaliseMarkdown(markdown);
  return fromHtml(toBodyHtml(renderBody(tree.children, []), {}), { fragment: true });
}

function elementsIn({ children }: Root | Element): Element[] {
  return children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));
}

describe('A trick that has worked elsewhere', () => {
  it.each(tricks.flatMap((trick) => inPlaces.map((place) => place(trick))))(
    'comes to nothing: %j',
    (markdown) => {
      const found = elementsIn(shown(`Before.\n\n${markdown}\n`));
      for (const { tagName } of found) expect(elements).toContain(tagName);
      const all = found.flatMap(({ properties }) => Object.entries(properties));
      for (const [name] of all) expect(name).toMatch(attributes);
      const addresses = all.filter(([name]) => name === 'href').map(([, value]) => value);
      for (const address of addresses) expect(address).toMatch(/^(?:https?:\/\/|#|\/(?!\/))/);
    },
  );
});
