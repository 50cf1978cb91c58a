import { useEffect } from 'react';
import { savesData, whenIdle } from '../components/prefetch.ts';
import italicFile from '../styles/fonts/journal-serif-italic.woff2';

/**
 * Fetches the italic font before a page needs it, because one that is not there by then is not used, see `fonts.css`.
 * Pages that the build has rendered in italics ask for it themselves, and are left alone: nothing may move on them.
 */
export function useItalicAhead(): void {
  useEffect(() => {
    if (savesData()) return undefined;
    // Without it nothing is lost but its look.
    return whenIdle(() => void addItalic().catch(() => {}));
  }, []);
}

async function addItalic(): Promise<void> {
  const known = [...document.fonts].find(({ family, style }) => isOurs.test(family) && style === 'italic');
  if (known?.status !== 'unloaded') return;
  const { family, style, weight, unicodeRange } = known;
  const face = await new FontFace(family, `url(${italicFile})`, { style, weight, unicodeRange }).load();
  // Meanwhile the reader may have gone where it is needed.
  if (known.status === 'unloaded') document.fonts.add(face);
}

/** Browsers differ in whether they say it in quotes. */
const isOurs = /^["']?Journal Serif["']?$/;
