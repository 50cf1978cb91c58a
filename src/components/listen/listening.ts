import { createContext, type ReactNode } from 'react';

/** How the parts of a page that have to do with reading aloud know of each other. */
export interface Listening {
  /** Whether the browser has a voice for the text. */
  offered: boolean;
  /** Whether the player is open. */
  open: boolean;
  /** Opens the player, or closes it. `button` gets the focus back in the end. */
  toggle: (button: HTMLElement) => void;
  /** The player, if it is open. */
  player: ReactNode;
}

/** Provided by `Listen`. */
export const ListeningContext = createContext<Listening>({
  offered: false,
  open: false,
  toggle: () => {},
  player: null,
});
