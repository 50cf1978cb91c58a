import { type ComponentType, useEffect, useState } from 'react';
import type { NotePreviewProps } from './NotePreview.tsx';
import { type ReferenceWatch, watchReferences } from './watchReferences.ts';

interface Shown {
  reference: HTMLAnchorElement;
  watch: ReferenceWatch;
  NotePreview: ComponentType<NotePreviewProps>;
}

/** Shows a note beside its reference. The code comes when the first one is asked for. */
export function Notes({ body }: { body: HTMLElement | null }) {
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(() => {
    if (body === null) return undefined;
    let latest: HTMLAnchorElement | null = null;
    const show = async (reference: HTMLAnchorElement | null) => {
      latest = reference;
      const code = reference && (await loadPreview());
      if (latest === reference) setShown(reference && code && { reference, watch, ...code });
    };
    const watch = watchReferences(body, (reference) => void show(reference));
    return () => {
      watch.stop();
      void show(null);
    };
  }, [body]);

  if (shown === null) return null;
  const { reference, watch, NotePreview } = shown;
  return <NotePreview reference={reference} watch={watch} />;
}

/** Null without a connection: then the note is still where the reference leads. */
async function loadPreview() {
  try {
    return await import('./NotePreview.tsx');
  } catch {
    return null;
  }
}
