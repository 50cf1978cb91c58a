import { useMemo, useSyncExternalStore } from 'react';
import { readLocal, subscribeToLocalStore, writeLocal } from '../localStore.ts';

const name = 'searches';
const most = 6;

/** Keeps on this device what a reader has searched for, the latest first. */
export function keepSearch(query: string): void {
  const text = query.replace(/\s+/g, ' ').trim();
  if (text === '') return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== text.toLowerCase());
  writeLocal(name, [text, ...others].slice(0, most));
}

/** What the reader has searched for on this device, the latest first. Forgotten with all else that is kept there. */
export function useRecentSearches(): readonly string[] {
  const kept = useSyncExternalStore(
    subscribeToLocalStore,
    () => JSON.stringify(recentSearches()),
    () => '[]',
  );
  return useMemo(() => toTexts(JSON.parse(kept)), [kept]);
}

function recentSearches(): string[] {
  return toTexts(readLocal(name));
}

/** Anyone may write there. */
function toTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string').slice(0, most) : [];
}
