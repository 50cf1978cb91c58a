import { createContext } from 'react';
import type { Search } from '../../model/search.ts';

/** How components search. The app provides it. */
export const SearchContext = createContext<Search>({
  warm: () => {},
  ask: () => Promise.reject(new Error('Nothing provides a search.')),
});
