import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives the colour of a custom property, as `#rrggbb`. Throws if there is none of that name. */
type ColourOf = (name: string) => string;

/** The colours of a style sheet by day: pictures have those of the pages. `file` is its path inside `src`. */
export function coloursOf(file: string): ColourOf {
  const sheet = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
  return (name) => {
    const colour = new RegExp(`--${name}: (?:light-dark\\()?(#[0-9a-f]{6})`).exec(sheet)?.[1];
    if (colour === undefined)
      throw new Error(`Unexpected style sheet without a colour --${name}: src/${file}.`);
    return colour;
  };
}

/** A colour that all pages have in common. */
export const pageColour = coloursOf('styles/tokens.css');
