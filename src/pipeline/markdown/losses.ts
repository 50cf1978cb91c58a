import type { Element } from 'hast';
import { toWarning, type Diagnostic } from '../sources/diagnostic.ts';
import { fateOf, isKnown, isTaken } from './elements.ts';
import { toEmbed } from './embeds.ts';

/** What a post loses because it cannot hold all HTML, in words for its author. */
export interface Losses {
  /** Notes what becomes of an element; not of what is inside it. */
  note: (element: Element) => void;
  /** Notes a tag without a start or an end beside it. */
  noteAlone: (name: string) => void;
  /** One diagnostic for all that was noted, on the place where the HTML begins; none for nothing. */
  diagnostics: (at: number) => Diagnostic[];
}

/** Starts to note losses. Each is told once, however often it occurs. */
export function openLosses(): Losses {
  const lost = new Set<string>();
  return {
    note: (element) => {
      for (const loss of lossesOf(element)) lost.add(loss);
    },
    noteAlone: (name) => lost.add(`<${name}>, which has no start or no end beside it`),
    diagnostics: (at) => {
      if (lost.size === 0) return [];
      const message = `left out here: ${[...lost].join('; ')}. Posts hold words and a few plain tags, in the blog's own style. Delete it, or write Markdown.`;
      return [toWarning(at, 'html', message)];
    },
  };
}

function lossesOf(element: Element): string[] {
  const { tagName, properties } = element;
  if (fateOf(tagName) === 'dropped') return [`<${tagName}> and what is inside it`];
  if (fateOf(tagName) === 'linked') {
    return toEmbed(element) === null
      ? [`<${tagName}> and what is inside it`]
      : [`<${tagName}>, for which there is a link`];
  }
  const tag = isKnown(tagName) ? [] : [`the tag <${tagName}>, but not its words`];
  const attributes = Object.keys(properties).filter((name) => !isTaken(tagName, name));
  if (attributes.length === 0) return tag;
  return [...tag, `${attributes.map(toAttributeName).join(', ')} of <${tagName}>`];
}

function toAttributeName(property: string): string {
  return property === 'className' ? 'class' : property.toLowerCase();
}
