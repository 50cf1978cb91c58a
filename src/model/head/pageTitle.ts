import { site } from '../site.ts';

/** The title bar's words for a page: the page's own and the blog's name, or that name alone on its home. */
export function pageTitle(words: string): string {
  return words === '' ? site.name : `${words} | ${site.name}`;
}
