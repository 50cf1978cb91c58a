import { vi } from 'vitest';

/** The window, in pixels. What is sticky at its top is not there: the reading line is the window's top. */
const [screenHeight, blockHeight] = [800, 100];

/** Lays the blocks of a text out: each is 100 px high, and the first is `above` px from the top of the page. */
export function layOut(root: HTMLElement, above = 300): void {
  const topOf = (node: Node | null) => {
    const element = node instanceof Element ? node : node?.parentElement;
    const block = [...root.children].findIndex((child) => child.contains(element ?? null));
    return above + Math.max(0, block) * blockHeight - window.scrollY;
  };
  const box = (node: Node) => {
    const height = node === root ? root.children.length * blockHeight : blockHeight;
    return new DOMRect(0, topOf(node), 600, height);
  };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function rect(this: Element) {
    return box(this);
  });
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function rect(this: Range) {
    return box(this.startContainer);
  });
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function rects(this: Range) {
    const rect = box(this.startContainer);
    return Object.assign([rect], { item: () => rect });
  });
}

/** Gives the window a height and a position that can be scrolled. */
export function openWindow(): void {
  vi.stubGlobal('innerHeight', screenHeight);
  vi.spyOn(window, 'scrollTo').mockImplementation((to?: ScrollToOptions | number) => {
    if (typeof to === 'object') scroll(to.top ?? 0);
  });
  vi.spyOn(window, 'scrollBy').mockImplementation((by?: ScrollToOptions | number) => {
    if (typeof by === 'object') scroll(window.scrollY + (by.top ?? 0));
  });
  scroll(0);
}

/** Scrolls the window, as a reader does. */
export function scroll(top: number): void {
  document.documentElement.scrollTop = top;
  window.dispatchEvent(new Event('scroll'));
}
