import type { Finding } from '../../model/finding.ts';
import { toCover } from '../cover.ts';
import type { Entry } from '../edition.ts';
import type { PictureLibrary, PictureLookup } from '../pictures.ts';
import { toFinding, toWarning } from '../remark.ts';

/** Warnings about a post's cover and the pictures in its text. */
export function pictureFindings({ source, manuscript }: Entry, library: PictureLibrary): Finding[] {
  const { matter, article, places } = manuscript;
  const warn = (at: number, subject: string, message: string) =>
    toFinding(source, toWarning(at, subject, message));

  const inText = (article?.pictures ?? []).flatMap(({ url, at }) => {
    const problem = lookupProblem(url, library.find(url));
    return problem === null ? [] : [warn(at, 'image', `${problem} Readers see its description only.`)];
  });
  if (matter?.cover === undefined || article === null) return inText;

  const cover = toCover(matter, article, library);
  const problem = lookupProblem(matter.cover, library.find(matter.cover));
  if (problem !== null) {
    const shown =
      cover === null ? 'A drawn cover is shown instead.' : 'The same picture in the text is used instead.';
    return [warn(places['cover'] ?? 0, 'cover', `${problem} ${shown}`), ...inText];
  }
  if (cover?.alt !== '') return inText;
  const message =
    'the cover has no description for people who cannot see it. Add a line such as coverAlt: "A drawing of …"';
  return [warn(places['cover'] ?? 0, 'coverAlt', message), ...inText];
}

function lookupProblem(url: string, lookup: PictureLookup): string | null {
  switch (lookup.kind) {
    case 'found':
      return null;
    case 'remote':
      return `"${url}" is on another site, and pages load pictures only from ours. Put the file into the folder public/images/blog.`;
    case 'invalid':
      return `"${url}" must begin with / and name a file in the folder public, such as /images/blog/my-picture.png.`;
    case 'unreadable':
      return `public${lookup.path} is not a picture that can be read. Save it again as PNG, JPEG, WebP, AVIF or SVG.`;
    case 'missing':
      return `no such file: public${lookup.path}.${lookup.nearest === null ? '' : ` The nearest is "${lookup.nearest}".`}`;
    default:
      return lookup satisfies never;
  }
}
