import { createContext } from 'react';
import type { PieceProps } from './pieces.ts';

/** What the elements of a piece need to know of their post. */
export const PieceContext = createContext<Pick<PieceProps, 'ids' | 'pictures'>>({
  ids: new Map(),
  pictures: {},
});
