import { fetchJson } from '../data/fetchJson.ts';
import type { Search } from '../model/search.ts';
import { createEngine } from './engine.ts';

/** How long the search's files are taken to be the newest, in milliseconds. In the preview, posts change all the time. */
const freshFor = import.meta.env.DEV ? 0 : 5 * 60_000;

/** A search over what the blog's host serves. */
export function createReaderEngine(): Search {
  return createEngine(fetchJson, freshFor);
}
