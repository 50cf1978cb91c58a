import { useSyncExternalStore } from 'react';
import { type KeptPost, parseKept, toKept, withoutPost, withPost } from '../../model/reading/keptPost.ts';
import { readLocal, subscribeToLocalStore, writeLocal } from '../localStore.ts';

/** Name under which the device keeps what was read. `firstPaint.js` reads it too. */
const name = 'reading';

const none: readonly KeptPost[] = [];

/** What the device keeps, as it was parsed last; null once it may have changed. */
let known: readonly KeptPost[] | null = null;
const listeners = new Set<() => void>();
let isListening = false;

/** The posts whose reading is kept on this device, those read last first. The same object until something changes. */
export function keptPosts(): readonly KeptPost[] {
  listenToDevice();
  known ??= parseKept(readLocal(name));
  return known;
}

/** Keeps where the reader is in a post, or that they have finished it. */
export function keepPost(post: KeptPost): void {
  writeLocal(name, toKept(withPost(latest(), post)));
}

/** Forgets one post. */
export function forgetPost(slug: string): void {
  writeLocal(name, toKept(withoutPost(latest(), slug)));
}

/** `keptPosts` for components. On the server, and until the page has been taken over, there are none. */
export function useKeptPosts(): readonly KeptPost[] {
  return useSyncExternalStore(subscribe, keptPosts, () => none);
}

/** Whether a post has been read to its end. False on the server, and until the page has been taken over. */
export function useIsFinished(slug: string | undefined): boolean {
  const isFinished = () => keptPosts().some((post) => post.slug === slug && post.finished);
  return useSyncExternalStore(subscribe, isFinished, () => false);
}

/** Another window may have written since: its change is told, but perhaps not yet. */
function latest(): readonly KeptPost[] {
  return parseKept(readLocal(name));
}

function subscribe(onChange: () => void): () => void {
  listenToDevice();
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** Once and for the life of the page, so that what is known is never old, whether or not anyone looks at it. */
function listenToDevice(): void {
  if (isListening) return;
  isListening = true;
  subscribeToLocalStore(() => {
    known = null;
    for (const tell of listeners) tell();
  });
}
