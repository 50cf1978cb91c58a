/** Number of tones that drawn covers have. */
const tones = 5;

/** The tone of a drawn cover, from 0: always the same for the same post. */
export function toneOf(slug: string): number {
  let sum = 0;
  for (const character of slug) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % tones;
}

/** What a drawn cover shows: the first letter or digit of the title, else a sign for a paragraph. */
export function initialOf(title: string): string {
  return /\p{Letter}|\p{Number}/u.exec(title)?.[0].toUpperCase() ?? '¶';
}
