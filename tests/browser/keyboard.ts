import { expect, type Page } from '@playwright/test';

/**
 * Presses Tab through a whole page, from its start to its end. Asserts that every control is reached, in the order
 * of the page, and that each time the focus is marked and on show.
 */
export async function expectTabReachesAll(page: Page): Promise<void> {
  const total = await page.evaluate(() => {
    window.controls = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]'),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    return window.controls.length;
  });
  expect(total, 'the page has controls').toBeGreaterThan(5);
  const faults: string[] = [];
  for (let position = 0; position < total; position++) {
    await page.keyboard.press('Tab');
    faults.push(...(await page.evaluate(faultsOfFocus, position)));
  }
  expect(faults).toEqual([]);
}

declare global {
  interface Window {
    /** Everything that Tab should stop at, in the order of the page. */
    controls: HTMLElement[];
  }
}

/** Runs in the page: what is wrong with where the focus is. */
function faultsOfFocus(position: number): string[] {
  const focused = document.activeElement;
  const wanted = window.controls[position];
  const nameOf = (element: Element | null | undefined) =>
    element ? `<${element.localName}> "${element.textContent.trim().slice(0, 40)}"` : 'nothing';
  if (focused === null || focused !== wanted) {
    return [`stop ${position}: expected ${nameOf(wanted)}, found ${nameOf(focused)}`];
  }

  const isMarked = [getComputedStyle(focused), getComputedStyle(focused, '::after')].some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
  );
  const boxes = [...focused.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const isShownAt = (x: number, y: number) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (focused.contains(top) || top.contains(focused));
  };
  const isTall = focused.getBoundingClientRect().height > window.innerHeight / 2;
  const isOnShow = boxes.every(({ left, right, top, bottom, height }) => {
    const x = (left + right) / 2;
    const ends = isTall ? [Math.max(top, window.innerHeight / 2)] : [top + 2, top + height / 2, bottom - 2];
    return ends.every((y) => isShownAt(x, y));
  });
  return [
    ...(isMarked ? [] : [`stop ${position}: the focus on ${nameOf(focused)} is not marked`]),
    ...(isOnShow ? [] : [`stop ${position}: ${nameOf(focused)} has the focus and is covered or out of sight`]),
  ];
}
