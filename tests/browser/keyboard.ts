import { expect, type Page } from '@playwright/test';

/**
 * Presses Tab through a whole page, from its start to its end. Asserts that each time the focus goes to the next control
 * that the page has then (contents unfold as the page scrolls), and that it is marked and on show.
 */
export async function expectTabReachesAll(page: Page): Promise<void> {
  const faults: string[] = [];
  // Firefox scrolls only to what is out of sight, or almost.
  const isPartEnough = page.context().browser()?.browserType().name() === 'firefox';
  let stops = 0;
  for (; await page.evaluate(hasNextControl); stops++) {
    await page.keyboard.press('Tab');
    faults.push(...(await page.evaluate(faultsOfFocus, { stop: stops, isPartEnough })));
    expect(stops, 'the focus goes on').toBeLessThan(1000);
  }
  expect(stops, 'the page has controls').toBeGreaterThan(5);
  expect(faults).toEqual([]);
}

declare global {
  interface Window {
    /** What Tab should go to next. */
    nextControl: HTMLElement | undefined;
  }
}

/** Runs in the page: looks what Tab should go to next, and whether there is anything. */
function hasNextControl(): boolean {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
  ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const focused = document.activeElement;
  const isAtStart = focused === null || focused === document.body;
  window.nextControl = controls[isAtStart ? 0 : controls.findIndex((control) => control === focused) + 1];
  return window.nextControl !== undefined;
}

/** Where the focus should be, and whether it is enough that a part of it can be seen. */
interface Stop {
  stop: number;
  isPartEnough: boolean;
}

/** Runs in the page: what is wrong with where the focus is, once the page has scrolled to it. */
async function faultsOfFocus({ stop, isPartEnough }: Stop): Promise<string[]> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const focused = document.activeElement;
  const wanted = window.nextControl;
  const nameOf = (element: Element | null | undefined) =>
    element ? `<${element.localName}> "${element.textContent.trim().slice(0, 40)}"` : 'nothing';
  if (focused === null || focused !== wanted) {
    return [`stop ${stop}: expected ${nameOf(wanted)}, found ${nameOf(focused)}`];
  }

  // Some controls leave the mark to what stands around them.
  const isMarked = [focused, focused.closest('article'), focused.closest('label')].some((element) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  });
  const isCoveredAt = (x: number, y: number) => {
    let top = document.elementFromPoint(x, y);
    while (top !== null && !['sticky', 'fixed'].includes(getComputedStyle(top).position))
      top = top.parentElement;
    return top !== null && !top.contains(focused);
  };
  const isShown = ({ left, right, top, bottom, height }: DOMRect) => {
    const x = (left + right) / 2;
    // Of something higher than half the screen, such as a table, only a part can be on show.
    if (height > window.innerHeight / 2) return top < window.innerHeight && bottom > 0;
    const edges = isPartEnough ? [(top + bottom) / 2] : [top + 1, bottom - 1];
    return edges.every((y) => y >= 0 && y <= window.innerHeight && !isCoveredAt(x, y));
  };
  const lines = [...focused.getClientRects()];
  const isOnShow = isPartEnough ? lines.some(isShown) : lines.every(isShown);
  return [
    ...(isMarked ? [] : [`stop ${stop}: the focus on ${nameOf(focused)} is not marked`]),
    ...(isOnShow ? [] : [`stop ${stop}: ${nameOf(focused)} has the focus and is covered or out of sight`]),
  ];
}
