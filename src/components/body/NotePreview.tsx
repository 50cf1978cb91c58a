import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { linkAround } from '../linkPress.ts';
import { languageAt } from './languageAt.ts';
import { backLinks, targetOf } from './noteLinks.ts';
import { placeBeside } from './placeBeside.ts';
import { useBodyLinks } from './useBodyLinks.ts';
import type { ReferenceWatch } from './watchReferences.ts';
import styles from './NotePreview.module.css';

export interface NotePreviewProps {
  reference: HTMLAnchorElement;
  /** Is told when the reader comes in and goes. */
  watch: ReferenceWatch;
}

/** A note, shown beside its reference for as long as the reader is at one of them. */
export function NotePreview({ reference, watch }: NotePreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useBodyLinks(box, 0);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const note = targetOf(reference);
    Object.assign(element, languageAt(note ?? reference));
    element.replaceChildren(...contentsOf(note));
    if ('showPopover' in element) element.showPopover();
    const place = () => putBeside(element, reference);
    place();
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [reference]);

  useEffect(() => (box.current === null ? undefined : watchVisits(box.current, watch)), [watch]);
  useLayoutEffect(() => describe(reference, id), [reference, id]);

  return <div ref={box} id={id} role="note" popover="manual" className={styles.preview} />;
}

/** A copy of what a note says: without the ways back, and without ids, which must be unique. */
function contentsOf(note: HTMLElement | null): Node[] {
  const copy = note?.cloneNode(true);
  if (!(copy instanceof Element)) return [];
  for (const unwanted of copy.querySelectorAll(`${backLinks}, button`)) unwanted.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...copy.childNodes];
}

/** The differences, because an element on top of everything scrolls with the page, and elsewhere may not. */
function putBeside(element: HTMLElement, reference: HTMLElement): void {
  element.style.left = '0';
  element.style.top = '0';
  const now = element.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  // A link may begin on one line and end on the next.
  const anchor = reference.getClientRects()[0] ?? reference.getBoundingClientRect();
  const { x, y } = placeBeside(anchor, now, { width, height });
  element.style.left = `${x - now.left}px`;
  element.style.top = `${y - now.top}px`;
}

/** Lets screen readers read the note out with its reference. Returns the way to stop. */
function describe(reference: HTMLElement, id: string): () => void {
  const before = reference.getAttribute('aria-describedby');
  reference.setAttribute('aria-describedby', id);
  return () => {
    if (before === null) reference.removeAttribute('aria-describedby');
    else reference.setAttribute('aria-describedby', before);
  };
}

function watchVisits(element: HTMLElement, { stay, leave, hide }: ReferenceWatch): () => void {
  const listening = new AbortController();
  const on = { signal: listening.signal };
  for (const type of ['pointerenter', 'focusin']) element.addEventListener(type, stay, on);
  for (const type of ['pointerleave', 'focusout']) element.addEventListener(type, leave, on);
  element.addEventListener('click', (event) => linkAround(event, 'a') !== null && hide(), on);
  return () => listening.abort();
}
