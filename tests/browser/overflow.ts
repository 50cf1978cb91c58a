/** Runs in the page: what lies beyond its right edge. */
export function findOverflow(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.documentElement &&
    (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const beyond = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    if (right <= clientWidth + 1 || width <= 1) return false;
    return !scrolls(element.parentElement);
  });
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
    ...beyond.map(({ localName, textContent }) => `<${localName}> ${textContent.slice(0, 60)}`),
  ];
}

/** Runs in the page: words of its headings, links, buttons and fields that are cut off. */
export function findCut(): string[] {
  return [...document.querySelectorAll<HTMLElement>('h1, h2, h3, a, button, summary, input')]
    .filter(
      (element) => element.checkVisibility() && element.closest('.visually-hidden, .skip-link') === null,
    )
    .filter((element) => getComputedStyle(element).display !== 'inline')
    .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
      return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight * 1.3;
    })
    .filter((element) => getComputedStyle(element).overflowX !== 'visible')
    .map(({ localName, textContent }) => `<${localName}> ${textContent.slice(0, 60)}`);
}

/** Runs in the page: how much of its height is taken by what sticks across it, in pixels. */
export function stuckHeight(): number {
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && element.closest('.skip-link') === null)
    .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
    .map((element) => element.getBoundingClientRect())
    .filter(
      ({ width, bottom, top }) => width > window.innerWidth / 2 && bottom > 0 && top < window.innerHeight,
    )
    .reduce((sum, { height }) => sum + height, 0);
}
