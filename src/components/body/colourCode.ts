import type { Element as TreeElement, RootContent } from 'hast';
import { grammars } from './grammars.ts';
import './codeColours.css';

/**
 * Code longer than this, in UTF-16 units, stays plain: analysing so much takes up to 40 ms here, and a slow phone would
 * stand still for much longer than that.
 */
const longest = 5_000;

/** Gives code its colours, as `hljs-…` classes, if its language is one of those we know. */
export async function colourCode(code: Element): Promise<void> {
  const language = /(?:^|\s)language-(\S+)/.exec(code.className)?.[1]?.toLowerCase() ?? '';
  const load = grammars.get(language);
  if (load === undefined || code.textContent.length > longest) return;
  const [{ tokensOf }, { default: grammar }] = await Promise.all([import('./tokens.ts'), load()]);
  // Read now: while the grammar was on its way, the text may have been rendered anew, or coloured.
  if (code.childElementCount > 0 || !code.isConnected) return;
  const tokens = tokensOf(language, grammar, code.textContent);
  const hasColours = tokens.some(({ type }) => type === 'element');
  if (hasColours) code.replaceChildren(...tokens.flatMap(toNodes));
}

function toNodes(token: RootContent): Node[] {
  if (token.type === 'text') return [document.createTextNode(token.value)];
  return token.type === 'element' ? [toSpan(token)] : [];
}

function toSpan({ properties, children }: TreeElement): HTMLElement {
  const span = document.createElement('span');
  const { className } = properties;
  if (Array.isArray(className)) span.className = className.join(' ');
  span.append(...children.flatMap(toNodes));
  return span;
}
