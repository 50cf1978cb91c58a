import { shortName } from '../../model/shortName.ts';

/**
 * Bytes in UTF-8 that a name may have which becomes the name of files. File systems take 255, and the build puts at
 * most the 19 of `.0123456789.json.br` behind it.
 */
export const longestName = 235;

/** Says that a name is too long and proposes another, or null. `slug` is the form of it that names files. */
export function lengthProblem(name: string, slug: string): string | null {
  const bytes = Buffer.byteLength(slug);
  if (bytes <= longestName) return null;
  return (
    `"${name.slice(0, 30)}…" is too long for the name of a file: it takes ${bytes} bytes, and at most ${longestName} fit ` +
    `(an English letter takes one, others two to four). Shorten it, for example to "${shortName(name)}".`
  );
}
