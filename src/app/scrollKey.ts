import type { Location } from 'react-router';

let name: string | undefined;

/**
 * Name under which the scroll position of a place in the reader's history is kept. The router calls the place at
 * which any page was loaded `default`; without a name of their own, such places would take each other's positions.
 */
export function scrollKey({ key }: Location): string {
  return key === 'default' ? visitName() : key;
}

/** The name of the place at which this page was loaded. It stays with the place when the reader comes back to it. */
function visitName(): string {
  if (name !== undefined) return name;
  const state: unknown = window.history.state;
  const known = typeof state === 'object' && state !== null ? state : {};
  name = 'visit' in known ? String(known.visit) : `visit-${Date.now().toString(36)}`;
  window.history.replaceState({ ...known, visit: name }, '');
  return name;
}
