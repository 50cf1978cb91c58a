/** The inks and papers of one plate. */
export interface Palette {
  /** Colour of the sheet. */
  readonly ground: string;
  /** Colour of lines. */
  readonly ink: string;
  /** The leading flat. */
  readonly accent: string;
  /** A second, quieter flat. */
  readonly second: string;
  /** A flat barely off the ground. */
  readonly tint: string;
}

/** Papers and inks in use; dark sheets give the list its rhythm. */
export const palettes = {
  clay: { ground: '#f1e9dc', ink: '#2d2a2b', accent: '#b9714f', second: '#d9ab8c', tint: '#e8d9c5' },
  blush: { ground: '#f0e3da', ink: '#3a2629', accent: '#b7656a', second: '#d9a09b', tint: '#e7d0c6' },
  sage: { ground: '#ebe8dc', ink: '#2a332d', accent: '#71896c', second: '#c58f63', tint: '#d6dac6' },
  ochre: { ground: '#f3eadb', ink: '#332b22', accent: '#d09a3c', second: '#e7c684', tint: '#eadcbd' },
  bronze: { ground: '#efe5d5', ink: '#33271e', accent: '#94683f', second: '#c29a68', tint: '#e2d0b4' },
  slate: { ground: '#e9e6dd', ink: '#22344a', accent: '#5d7b94', second: '#a9bac4', tint: '#d6d9d6' },
  frost: { ground: '#dfe4e4', ink: '#26323d', accent: '#a9584a', second: '#f6f4ee', tint: '#cdd6d9' },
  umber: { ground: '#efe4d4', ink: '#2f211b', accent: '#7a4a32', second: '#c48f66', tint: '#e0cbb1' },
  plum: { ground: '#2b2228', ink: '#ecdfcd', accent: '#c9964a', second: '#b5696a', tint: '#3a2e35' },
  night: { ground: '#1c2733', ink: '#e9e0cf', accent: '#d9a65a', second: '#6f8ca3', tint: '#273442' },
  forest: { ground: '#1f2b29', ink: '#e8e2d0', accent: '#c98d6a', second: '#86a08b', tint: '#2a3936' },
} as const satisfies Record<string, Palette>;

/** Single colours a few subjects carry whatever their palette. */
export const pigments = { leaf: '#8a9674', pollen: '#d9a348', vermilion: '#b5583f' } as const;
