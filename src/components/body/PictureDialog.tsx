import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { dragToPan } from './dragToPan.ts';
import { languageAt } from './languageAt.ts';
import { largestPicture } from './largestPicture.ts';
import { fit, magnify, middleOf, type Place } from './magnify.ts';
import styles from './PictureDialog.module.css';

export interface PictureDialogProps {
  /** The link around the picture in the text. */
  link: HTMLAnchorElement;
  onClose: () => void;
}

/** What was pressed, and the picture's box then. */
interface Pressed {
  fitted: DOMRect;
  at: Place;
}

/** A picture on the whole screen. Pressed, it is shown in its full size, to be moved about; two fingers enlarge it freely. */
export function PictureDialog({ link, onClose }: PictureDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLImageElement>(null);
  const { isFull, turn } = useFullSize(frame, image);
  const { src, alt, caption, width, sources } = largestPicture(link);

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    // Safari gives links no focus when they are clicked, so that it would not come back by itself.
    return () => link.focus({ preventScroll: true });
  }, [link]);

  usePointers({ dialog, frame, image }, onClose, turn);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={alt === '' ? 'Picture' : `Picture: ${alt}`}
      onClose={onClose}
    >
      <div className={styles.bar}>
        <button type="button" onClick={onClose}>
          Close
        </button>
        <button type="button" aria-pressed={isFull} onClick={() => turn(null)}>
          Full size
        </button>
      </div>
      <div
        ref={frame}
        className={styles.frame}
        data-full={isFull || undefined}
        // So that arrow keys move it.
        {...(isFull && { tabIndex: 0, role: 'group', 'aria-label': 'Picture in full size' })}
      >
        <picture>
          {sources.map((source) => (
            <source key={source.type} {...source} {...(width !== null && { sizes: `${width}px` })} />
          ))}
          <img ref={image} src={src} alt={alt} width={width ?? undefined} />
        </picture>
      </div>
      {caption !== '' && (
        <p className={styles.caption} {...languageAt(link)}>
          {caption}
        </p>
      )}
    </dialog>
  );
}

type Box<Kind extends HTMLElement> = RefObject<Kind | null>;

/** Whether a picture is shown in its full size, and the way to change that, around a place of the window if one is given. */
function useFullSize(frame: Box<HTMLDivElement>, image: Box<HTMLImageElement>) {
  const pressed = useRef<Pressed>(null);
  const [isFull, setFull] = useState(false);

  useLayoutEffect(() => {
    if (!isFull || frame.current === null || image.current === null || pressed.current === null)
      return undefined;
    const picture = image.current;
    magnify(frame.current, picture, pressed.current.fitted, pressed.current.at);
    return () => fit(picture);
  }, [isFull, frame, image]);

  const turn = useCallback(
    (at: Place | null) => {
      if (frame.current === null || image.current === null) return;
      pressed.current = { fitted: image.current.getBoundingClientRect(), at: at ?? middleOf(frame.current) };
      setFull((full) => !full);
    },
    [frame, image],
  );
  return { isFull, turn };
}

interface Boxes {
  dialog: Box<HTMLDialogElement>;
  frame: Box<HTMLDivElement>;
  image: Box<HTMLImageElement>;
}

/** Conveniences for pointers; the buttons do the same for everyone. */
function usePointers({ dialog, frame, image }: Boxes, onClose: () => void, turn: (at: Place) => void): void {
  useEffect(() => {
    if (dialog.current === null || frame.current === null) return undefined;
    const element = dialog.current;
    const press = ({ target, clientX, clientY }: MouseEvent) => {
      if (target === element || target === frame.current) onClose();
      if (target === image.current) turn({ x: clientX, y: clientY });
    };
    element.addEventListener('click', press);
    const stopPanning = dragToPan(frame.current);
    return () => {
      element.removeEventListener('click', press);
      stopPanning();
    };
  }, [dialog, frame, image, onClose, turn]);
}
