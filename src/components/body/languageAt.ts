/** The language and direction of an element's words, for what repeats them elsewhere on the page. */
export function languageAt(element: HTMLElement): { lang: string; dir: string } {
  const { lang = '' } = element.closest<HTMLElement>('[lang]') ?? {};
  return { lang, dir: getComputedStyle(element).direction };
}
