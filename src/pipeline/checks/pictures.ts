import type { Finding } from '../../model/finding.ts';
import { descriptionProblem } from '../article/advice/pictureWords.ts';
import { toCover } from '../images/cover.ts';
import type { PictureLoss } from '../images/pictureFacts.ts';
import { type PictureLibrary, type PictureLookup, toSrc } from '../images/pictures.ts';
import type { SourcePost } from '../posts/sourcePost.ts';
import { type Diagnostic, toFinding, toWarning } from '../sources/diagnostic.ts';

/** Warnings about a post's cover and the pictures in its text. */
export function pictureFindings(sourcePost: SourcePost, library: PictureLibrary): Finding[] {
  const { source, parsed } = sourcePost;
  const { matter, article, places } = parsed;
  const warn = (at: number, subject: string, message: string) =>
    toFinding(source, toWarning(at, subject, message));

  const inText = (article?.pictures ?? []).flatMap(({ url, at }) => {
    const lookup = library.find(url);
    const problem = lookupProblem(url, lookup);
    if (problem === null) return [];
    const told = `${problem} Readers see its description only.`;
    return [
      toFinding(source, { ...toWarning(at, 'image', told, 'must'), ...mendOf(`(${url}`, url, lookup) }),
    ];
  });
  const shown = [...inText, ...lossFindings(sourcePost, library)];
  if (matter?.cover === undefined || article === null) return shown;

  const cover = toCover(matter, article, library);
  const lookup = library.find(matter.cover);
  const problem = lookupProblem(matter.cover, lookup);
  const mend = mendOf(matter.cover, matter.cover, lookup);
  const instead =
    cover === null ? 'A drawn cover is shown instead.' : 'The same picture in the text is used instead.';
  const told = toWarning(places['cover'] ?? 0, 'cover', `${problem} ${instead}`);
  const lost = problem === null ? [] : [toFinding(source, { ...told, ...mend })];
  // A drawn cover needs no words; one that a mend brings back does.
  const isShown = cover !== null || mend.mend !== undefined;
  const description = coverProblem(matter.coverAlt ?? article.repeatedCover?.alt ?? '');
  const described = places['coverAlt'] ?? places['cover'] ?? 0;
  return [
    ...lost,
    ...(isShown && description !== null ? [warn(described, 'coverAlt', description)] : []),
    ...shown,
  ];
}

/**
 * Names the file that must be meant: one whose name differs in nothing but capitals, spaces and the folder. `written` is
 * what stands in the file, with the sign before it.
 */
function mendOf(written: string, url: string, lookup: PictureLookup): Pick<Diagnostic, 'mend'> {
  const near = lookup.kind === 'missing' || lookup.kind === 'invalid' ? lookup.nearest : null;
  if (near === null || nameKey(url) !== nameKey(near)) return {};
  return { mend: { was: written, now: written.replace(url, () => toSrc(near)), isBehind: true } };
}

function nameKey(path: string): string {
  const name = path.replace(/^.*[\\/]/, '');
  return name.replaceAll('%20', ' ').replace(/\s+/g, '').toLowerCase();
}

/** What is wrong with the words that stand for a cover; null if nothing is. */
function coverProblem(alt: string): string | null {
  if (alt !== '') return descriptionProblem(alt);
  return 'the cover has no description for people who cannot see it. Add a line such as coverAlt: "A drawing of …"';
}

/** Warnings about what files hold and readers do not get, one for each file. */
function lossFindings({ source, parsed }: SourcePost, library: PictureLibrary): Finding[] {
  const { matter, article, places } = parsed;
  const cover = matter?.cover === undefined ? [] : [{ url: matter.cover, at: places['cover'] ?? 0 }];
  const told = new Set<string>();
  return [...cover, ...(article?.pictures ?? [])].flatMap(({ url, at }) => {
    const lookup = library.find(url);
    if (lookup.kind !== 'found' || told.has(lookup.path)) return [];
    told.add(lookup.path);
    return lookup.losses.map((loss) =>
      toFinding(
        source,
        toWarning(at, 'image', `public${lookup.path} ${losses[loss]}`, loss === 'place' ? 'must' : 'should'),
      ),
    );
  });
}

/** To be read after the name of the file. */
const losses: Readonly<Record<PictureLoss, string>> = {
  place:
    'tells where it was taken. Readers get it without that, but the file keeps it. Export it again without its place: on an iPhone, Share, Options, Location off; in Photos on a Mac, File, Export, without Location Information.',
  html: 'has words that are written in HTML (foreignObject), which readers do not get. Export it with words as text: Mermaid does with htmlLabels: false, diagrams.net with Formatted Text off.',
};

function lookupProblem(url: string, lookup: PictureLookup): string | null {
  switch (lookup.kind) {
    case 'found':
      return null;
    case 'remote':
      return `"${short(url)}" is on another site, and pages load pictures only from ours. Put the file into the folder public/images/blog.`;
    case 'invalid':
      return invalidProblem(url, lookup.nearest);
    case 'unreadable':
      return lookup.format === null
        ? `public${lookup.path} is not a picture that can be read. Save it again as PNG, JPEG, WebP, AVIF or SVG.`
        : formatProblem(lookup.path, lookup.format);
    case 'missing':
      return `no such file: public${lookup.path}.${lookup.nearest === null ? '' : ` The nearest is "${lookup.nearest}".`}`;
    default:
      return lookup satisfies never;
  }
}

function invalidProblem(url: string, near: string | null): string {
  if (/^data:/i.test(url)) {
    return `"${short(url)}" is a picture inside the text, and pages load pictures only from files. Save it as a file in the folder public/images/blog, and name that.`;
  }
  const advice = near === null ? ', such as /images/blog/my-picture.png.' : `. The nearest is "${near}".`;
  return `"${short(url)}" must begin with / and name a file in the folder public${advice}`;
}

/** Why a picture is not shown, and what to do about it. */
export function formatProblem(path: string, format: string): string {
  switch (format) {
    case 'HEIC':
      return `public${path} is a HEIC picture, as phones take them, which most browsers cannot show. Export it as JPEG: in Photos on a Mac, File, Export; in Photos on Windows, Save as. For the next ones, set the iPhone to Settings, Camera, Formats, Most Compatible.`;
    case 'moving AVIF':
      return `public${path} is a moving AVIF picture, which cannot be published. Save it again as WebP or GIF.`;
    default:
      return `public${path} is a ${format} picture, which cannot be published. Save it again as PNG or JPEG.`;
  }
}

/** Addresses may hold whole pictures. */
function short(url: string): string {
  return url.length > 120 ? `${url.slice(0, 60)}…` : url;
}
