/** The elements of an article that a block of its source may have become. */
export const blocks = 'h2, h3, h4, h5, h6, p, td, th, pre, li, figure';

/**
 * The element of an article that shows a block which begins with some words; the article's head for what stands at the
 * top of the file, and null if the page does not show the block. Quotes, dashes and spaces are set by the blog, so that
 * only letters and digits are compared.
 */
export function blockOnPage(beginning: string | undefined): HTMLElement | null {
  const article = document.querySelector('main article');
  if (article === null) return null;
  if (beginning === undefined) return article.querySelector('h1');
  const wanted = fold(beginning);
  const all = [...article.querySelectorAll<HTMLElement>(blocks)];
  return all.find((element) => isAlike(fold(wordsOf(element)), wanted)) ?? null;
}

/** The first place in a block at which some words stand, unless marks stand between them; null if there is none. */
export function wordsInBlock(block: HTMLElement, words: string): Range | null {
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const start = node.textContent?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return range;
  }
  return null;
}

/** An empty beginning is that of a picture without a description. */
function isAlike(words: string, wanted: string): boolean {
  return wanted === '' ? words === '' : words.startsWith(wanted);
}

function wordsOf(element: HTMLElement): string {
  const picture = element.querySelector('img');
  return element.textContent.trim() === '' ? (picture?.alt ?? '') : element.textContent;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
