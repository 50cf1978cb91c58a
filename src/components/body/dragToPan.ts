/** A mouse that moved less than so many pixels was pressed, not dragged. */
const tremor = 4;

/** Lets a mouse drag what a frame shows, as fingers can. A drag is no click. Returns the way to stop. */
export function dragToPan(frame: HTMLElement): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let moved = 0;
  const drag = ({ buttons, pointerType, movementX, movementY }: PointerEvent) => {
    if (pointerType !== 'mouse' || buttons !== 1) return;
    moved += Math.abs(movementX) + Math.abs(movementY);
    frame.scrollBy(-movementX, -movementY);
  };
  const begin = () => {
    moved = 0;
  };
  const swallow = (event: MouseEvent) => {
    if (moved >= tremor) event.stopPropagation();
    moved = 0;
  };
  // The browser would take the picture along, to drop it somewhere.
  frame.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  frame.addEventListener('pointerdown', begin, { signal });
  frame.addEventListener('pointermove', drag, { signal });
  frame.addEventListener('click', swallow, { signal, capture: true });
  return () => listening.abort();
}
