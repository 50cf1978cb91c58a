/** Number of figures that drawn covers have. */
const tones = 5;

/** The figure of a drawn cover, from 0: always the same for the same post. */
export function toneOf(slug: string): number {
  let sum = 0;
  for (const character of slug) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % tones;
}
