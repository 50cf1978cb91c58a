import { type ComponentType, useEffect, useRef, useState } from 'react';
import { linkAround, isPlainClick } from '../linkPress.ts';
import { useOverlay } from '../overlay.ts';
import type { PictureDialogProps } from './PictureDialog.tsx';

interface Chosen {
  link: HTMLAnchorElement;
  PictureDialog: ComponentType<PictureDialogProps>;
}

/** Shows a picture of the text on the whole screen. Without its code, or a script at all, the link opens the file. */
export function Pictures({ body }: { body: HTMLElement | null }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const overlay = useOverlay('picture');
  // Made anew each time the page is drawn, unlike the listener.
  const show = useRef(overlay.show);
  useEffect(() => {
    show.current = overlay.show;
  });

  useEffect(() => {
    const listening = new AbortController();
    const enlarge = async (link: HTMLAnchorElement) => {
      const code = await loadDialog();
      if (listening.signal.aborted) return;
      if (code === null) window.location.assign(link.href);
      else {
        setChosen({ link, ...code });
        show.current();
      }
    };
    const press = (event: MouseEvent) => {
      const link = linkAround(event, '.picture-link');
      if (link === null || !isPlainClick(event)) return;
      event.preventDefault();
      void enlarge(link);
    };
    body?.addEventListener('click', press, { signal: listening.signal });
    return () => listening.abort();
  }, [body]);

  if (chosen === null || !overlay.open) return null;
  const { link, PictureDialog } = chosen;
  return <PictureDialog link={link} onClose={overlay.close} />;
}

/** Null without a connection. */
async function loadDialog() {
  try {
    return await import('./PictureDialog.tsx');
  } catch {
    return null;
  }
}
