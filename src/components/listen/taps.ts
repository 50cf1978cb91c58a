import { isPlainClick } from '../linkPress.ts';
import type { TextBlock } from '../reading/textBlocks.ts';

/** What a click means something else on. */
const taken = 'a, button, input, select, label, summary, img, [role="button"]';

/** Marks a text whose paragraphs can be clicked, for CSS. */
const attribute = 'data-listening';

/** Calls back with the position of each block that the reader clicks or taps. Returns the way to stop. */
export function whenTapped(
  body: HTMLElement,
  blocks: readonly TextBlock[],
  onTap: (block: number) => void,
): () => void {
  const positions = new Map(blocks.map(({ element }, position) => [element as Element, position]));
  const tap = (event: MouseEvent) => {
    const position = isPlain(event) ? positionAround(event.target, positions) : undefined;
    if (position !== undefined) onTap(position);
  };
  body.addEventListener('click', tap);
  body.setAttribute(attribute, '');
  return () => {
    body.removeEventListener('click', tap);
    body.removeAttribute(attribute);
  };
}

/** Selecting text ends with a click as well. */
function isPlain(event: MouseEvent): boolean {
  const isSelecting = document.getSelection()?.isCollapsed === false;
  const isTaken = event.target instanceof Element && event.target.closest(taken) !== null;
  return !event.defaultPrevented && isPlainClick(event) && !isSelecting && !isTaken;
}

function positionAround(
  target: EventTarget | null,
  positions: ReadonlyMap<Element, number>,
): number | undefined {
  let element = target instanceof Element ? target : null;
  while (element !== null && !positions.has(element)) element = element.parentElement;
  return element === null ? undefined : positions.get(element);
}
