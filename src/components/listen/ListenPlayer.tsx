import { type ReactNode, use } from 'react';
import { ListeningContext } from './listening.ts';

/** Where the player stands while it is open. */
export function ListenPlayer(): ReactNode {
  return use(ListeningContext).player;
}
