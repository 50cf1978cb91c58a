import { useMemo, useSyncExternalStore } from 'react';
import { site } from '../../model/site.ts';
import { settingsName, forgetLocal, readLocal, writeLocal } from '../localStore.ts';
import { keepLine } from '../reading/keepLine.ts';
import {
  type ReadingSettings,
  defaultSettings,
  differences,
  settingNames,
  toReadingSettings,
} from './readingSettings.ts';

const changed = 'blog-reader:comfort';

/** How the page is shown now. */
export function useReadingSettings(): ReadingSettings {
  const shown = useSyncExternalStore(subscribe, readPage, () => '{}');
  return useMemo(() => toReadingSettings(JSON.parse(shown)), [shown]);
}

/** Shows the page in another way and remembers it, where the browser lets us. The line that is read stays put. */
export function chooseSetting(change: Partial<ReadingSettings>): void {
  const settings = { ...toReadingSettings(JSON.parse(readPage())), ...change };
  show(settings);
  writeLocal(settingsName, differences(settings));
}

/** Forgets all that this device remembers of its reader: this, places and marks. */
export function forgetReader(): void {
  show(defaultSettings);
  forgetLocal();
}

/** As text, so that it is the same as long as nothing changes. The page knows it even if nothing can be kept. */
function readPage(): string {
  return JSON.stringify(differences(toReadingSettings(document.documentElement.dataset)));
}

function show(settings: ReadingSettings): void {
  const { dataset } = document.documentElement;
  const wanted = differences(settings);
  keepLine(() => {
    for (const name of settingNames) {
      const value = wanted[name];
      if (value === undefined) delete dataset[name];
      else dataset[name] = value;
    }
  });
  showFrame(settings.theme);
  window.dispatchEvent(new Event(changed));
}

/** Gives the browser's own frame the colour of the page. The first meta that applies counts. */
function showFrame(theme: ReadingSettings['theme']): void {
  const chosen = document.head.querySelector<HTMLMetaElement>('meta[name="theme-color"]:not([media])');
  if (theme === 'system') {
    chosen?.remove();
    return;
  }
  const meta = chosen ?? document.createElement('meta');
  meta.name = 'theme-color';
  meta.content = site.themeColour[theme];
  if (chosen === null) document.head.prepend(meta);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(changed, onChange);
  window.addEventListener('storage', follow);
  return () => {
    window.removeEventListener(changed, onChange);
    window.removeEventListener('storage', follow);
  };
}

/** Another window has kept something: this one looks the same. */
export function follow(): void {
  const kept = toReadingSettings(readLocal(settingsName));
  if (JSON.stringify(differences(kept)) !== readPage()) show(kept);
}
