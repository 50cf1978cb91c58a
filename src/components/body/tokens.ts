import type { RootContent } from 'hast';
import type { LanguageFn } from 'highlight.js';
import { createLowlight } from 'lowlight';

const lowlight = createLowlight();

/** Analyses code. The elements of the answer are spans with classes, the texts in it taken together are the code. */
export function tokensOf(language: string, grammar: LanguageFn, code: string): RootContent[] {
  if (!lowlight.registered(language)) lowlight.register(language, grammar);
  return lowlight.highlight(language, code).children;
}
