import { linkAround } from '../linkPress.ts';
import { backLinks, references } from './noteLinks.ts';

/** How long a pointer rests on a reference before its note is shown: less is often only on the way elsewhere. */
const intent = 150;
/** How long a note stays when it is left, so that a pointer can go over to it. Both in milliseconds. */
const grace = 300;

/** What a shown note tells about itself. */
export interface ReferenceWatch {
  /** The reader is in the note. */
  stay: () => void;
  /** The reader has left it. */
  leave: () => void;
  hide: () => void;
  stop: () => void;
}

/**
 * Says at which reference to a note a reader is, with the mouse or the keyboard: null for none. It stays until the
 * reader has left both, or presses Escape (https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus). Touch goes to
 * the note itself.
 */
export function watchReferences(
  body: HTMLElement,
  show: (reference: HTMLAnchorElement | null) => void,
): ReferenceWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: HTMLAnchorElement | null = null;
  const change = (reference: HTMLAnchorElement | null) => {
    clearTimeout(timer);
    if (reference !== shown) show(reference);
    shown = reference;
  };
  const changeIn = (milliseconds: number, reference: HTMLAnchorElement | null) => {
    clearTimeout(timer);
    timer = setTimeout(() => change(reference), milliseconds);
  };
  const stay = () => clearTimeout(timer);
  const hide = () => change(null);
  const leave = () => {
    stay();
    if (shown?.matches(':focus-visible') !== true) changeIn(grace, null);
  };

  const listening = new AbortController();
  const on = { signal: listening.signal };
  const point = (event: PointerEvent) => {
    const reference = linkAround(event, references);
    if (reference !== null && event.pointerType === 'mouse')
      changeIn(shown === reference ? 0 : intent, reference);
  };
  const focus = (event: FocusEvent) => {
    const reference = linkAround(event, references);
    if (reference?.matches(':focus-visible') === true && !comesFromNote(event)) change(reference);
  };
  const leaveReference = (event: Event) => {
    if (linkAround(event, references) !== null) leave();
  };
  body.addEventListener('pointerover', point, on);
  body.addEventListener('pointerout', leaveReference, on);
  body.addEventListener('focusin', focus, on);
  body.addEventListener('focusout', leaveReference, on);
  body.addEventListener('click', hide, on);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), on);
  const stop = () => {
    clearTimeout(timer);
    listening.abort();
  };
  return { stay, leave, hide, stop };
}

/** Who comes back from a note has just read it. */
function comesFromNote({ relatedTarget }: FocusEvent): boolean {
  return relatedTarget instanceof Element && relatedTarget.matches(backLinks);
}
