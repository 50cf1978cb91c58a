import { toSlug } from '../../model/slug.ts';
import { lengthProblem } from './nameLength.ts';

/** Endings of Markdown files. Only `.md` is right; the others are reported, not overlooked. */
const postEnding = /\.(?:md|mdx|markdown|md\.txt)$/i;

/** Names that the blog's own pages and folders have. */
const reservedSlugs: ReadonlySet<string> = new Set([
  '404',
  'archive',
  'assets',
  'category',
  'data',
  'desk',
  'images',
  'index',
  'page',
  'pictures',
  'search',
  'tag',
  'topics',
]);

/** Whether a name in the posts folder is that of a post. Names that start with `.` or `_` are left alone. */
export function isPostName(fileName: string): boolean {
  return postEnding.test(fileName) && !/^[._]/.test(fileName);
}

/** Says what is wrong with the name of a post file, or null. */
export function fileNameProblem(fileName: string): string | null {
  const slug = toFileSlug(fileName);
  return fileName.endsWith('.md')
    ? slugProblem(slug)
    : `the name of a post must end in ".md". Rename the file to ${slug}.md.`;
}

/** The slug of a post file. File systems that take accents apart must not give it another one. */
export function toFileSlug(fileName: string): string {
  return fileName.replace(postEnding, '').normalize('NFC');
}

/** Says what is wrong with a slug as a part of an address, or null: letters and digits of any script, single hyphens. */
export function slugProblem(slug: string): string | null {
  if (reservedSlugs.has(slug)) {
    return `"${slug}" is the name of a page of the blog itself. Choose another name, such as "about-${slug}".`;
  }
  const clean = toSlug(slug);
  const problem = lengthProblem(clean || slug, slug);
  if (problem !== null) return problem;
  if (isClean(slug)) return null;
  const advice = clean === '' ? 'Choose a name with letters.' : `Use "${clean}".`;
  return `"${slug}" cannot stand in an address: only lower-case letters, digits and single hyphens can. ${advice}`;
}

function isClean(slug: string): boolean {
  return /^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u.test(slug) && slug === slug.toLowerCase();
}
