import { toSlug } from '../../model/slug.ts';

/** Names that the blog's own pages and folders have. */
const reservedSlugs: ReadonlySet<string> = new Set([
  'assets',
  'category',
  'data',
  'images',
  'index',
  'search',
  'tag',
]);

/** The slug of a post file. File systems that take accents apart must not give it another one. */
export function toFileSlug(fileName: string): string {
  return fileName.replace(/\.md$/, '').normalize('NFC');
}

/** Says what is wrong with a slug as a part of an address, or null: letters and digits of any script, single hyphens. */
export function slugProblem(slug: string): string | null {
  if (reservedSlugs.has(slug)) {
    return `"${slug}" is the name of a page of the blog itself. Choose another name, such as "about-${slug}".`;
  }
  if (isClean(slug)) return null;
  const clean = toSlug(slug);
  const advice = clean === '' ? 'Choose a name with letters.' : `Use "${clean}".`;
  return `"${slug}" cannot stand in an address: only lower-case letters, digits and single hyphens can. ${advice}`;
}

function isClean(slug: string): boolean {
  return /^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u.test(slug) && slug === slug.toLowerCase();
}
