/** What the blog keeps on the reader's device is kept under names that begin so. Nothing of it ever leaves the device. */
const prefix = 'blog-reader:';
const changed = 'blog-reader:device';

/** Name of what the reader chose in the settings; `firstPaint.js` reads it before anything is drawn. */
export const settingsName = 'comfort';

/** A value kept earlier, as JSON gives it; null if there is none, or the browser keeps nothing. Check its shape. */
export function readLocal(name: string): unknown {
  try {
    return JSON.parse(storage()?.getItem(prefix + name) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a value, where the browser lets us. */
export function writeLocal(name: string, value: unknown): void {
  try {
    storage()?.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // It is full or switched off: what was to be kept lasts as long as the page.
  }
  window.dispatchEvent(new Event(changed));
}

/** Forgets everything that the blog has kept on this device. */
export function forgetLocal(): void {
  const kept = storage();
  if (kept !== null) {
    for (const key of Object.keys(kept)) if (key.startsWith(prefix)) kept.removeItem(key);
  }
  window.dispatchEvent(new Event(changed));
}

/** Whether anything can be kept on this device. */
export function hasLocalStore(): boolean {
  return storage() !== null;
}

/** Calls back when something kept may have changed, in this window or in another. Returns the way to stop. */
export function subscribeToLocalStore(onChange: () => void): () => void {
  window.addEventListener(changed, onChange);
  window.addEventListener('storage', onChange);
  return () => {
    window.removeEventListener(changed, onChange);
    window.removeEventListener('storage', onChange);
  };
}

/** Null where storage is switched off: then even asking for it may throw. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
