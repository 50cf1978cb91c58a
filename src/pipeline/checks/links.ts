import { encodePath } from '../../model/canonicalAddress.ts';
import type { Finding } from '../../model/finding.ts';
import { nearest } from '../../model/nearest.ts';
import { site } from '../../model/site.ts';
import { homePath, postPath } from '../../model/urls.ts';
import type { Article, Link } from '../article/article.ts';
import { toPicturePath } from '../article/pictureName.ts';
import { nearestFile } from '../files/nearestFile.ts';
import { type PictureLibrary, toSrc } from '../images/pictures.ts';
import type { SourcePost } from '../posts/sourcePost.ts';
import { toFinding, toWarning } from '../sources/diagnostic.ts';
import { formatProblem } from './pictures.ts';
import type { SiteMap } from './siteMap.ts';

/** Warnings about links of a post that do not lead where a reader expects. */
export function linkFindings(
  { source, parsed: { article } }: SourcePost,
  map: SiteMap,
  library: PictureLibrary,
): Finding[] {
  if (article === null) return [];
  return article.links.flatMap((link) => {
    const problem = linkProblem(link, source.slug, article, map, library);
    if (problem === null) return [];
    const now = movedAddress(link, map);
    const mend =
      now === null ? {} : { mend: { was: `(${link.url}`, now: `(${now}`, isBehind: true as const } };
    return [toFinding(source, { ...toWarning(link.at, 'link', `"${link.url}" ${problem}`), ...mend })];
  });
}

/** Where a link to an earlier name of a post leads today; null for any other link. */
function movedAddress({ target, slug }: Link, map: SiteMap): string | null {
  if (target.kind !== 'blog' || slug === null || map.posts.has(slug)) return null;
  const now = map.renamed.get(slug);
  return now === undefined ? null : postPath(now) + new URL(target.href, site.url).hash;
}

/** What is wrong with a link, to be read after its address; null if nothing is. */
function linkProblem(
  { url, target, slug }: Link,
  from: string,
  article: Article,
  map: SiteMap,
  library: PictureLibrary,
): string | null {
  switch (target.kind) {
    case 'none':
      return nowhereProblem(url, map);
    case 'fragment':
      return fragmentProblem(target.href, article);
    case 'blog':
      return blogProblem({ href: target.href, slug }, from, map, library);
    case 'site':
      return fileProblem(url, target.path, library) ?? sitePathProblem(target.path, library);
    default:
      return null;
  }
}

function nowhereProblem(url: string, { posts, nearestSlug }: SiteMap): string {
  const name = url.replace(/^.*\/|\.(?:md|html?)$|[?#].*$/g, '');
  const paths: readonly string[] = site.mainSitePaths;
  if (paths.includes(`/${name}`)) return `leads nowhere, so it is shown as plain text. Write /${name}.`;
  const slug = posts.has(name) ? name : nearestSlug(name);
  const advice =
    slug === undefined ? 'Begin it with https://, or with / for a page of ours.' : `Write ${postPath(slug)}.`;
  return `leads nowhere, so it is shown as plain text. ${advice}`;
}

function fragmentProblem(hash: string, { headings }: Article): string | null {
  const id = decode(hash.slice(1));
  const ids = headings.map((heading) => heading.id);
  if (id === '' || id === 'top' || ids.includes(id)) return null;
  return `names no heading of the post.${suggestion(nearest(id, ids).map((near) => `#${near}`)[0])}`;
}

/** What is wrong with a link into the blog. */
function blogProblem(
  { href, slug }: { href: string; slug: string | null },
  from: string,
  map: SiteMap,
  library: PictureLibrary,
): string | null {
  const { pathname, hash } = new URL(href, site.url);
  // The Markdown of a post is as public as the post.
  const owner = slug?.replace(/\.md$/, '') ?? '';
  if (map.unpublished.has(owner)) {
    return map.unpublished.has(from) ? null : 'leads to a post that is not public yet.';
  }
  const post = map.posts.get(slug ?? '');
  if (post !== undefined) return fragmentProblem(hash, post.article);
  const newSlug = map.renamed.get(owner);
  if (newSlug !== undefined) return `is an old address. Write ${postPath(newSlug)}.`;
  const addresses = map.addressesFor(from);
  const path = encodePath(decode(pathname));
  if (addresses.has(path) || library.fileAt(pathname) !== null) return null;
  if (slug === null) return `leads to no page of the blog.${suggestion(nearestAddress(path, addresses))}`;
  const near = map.nearestSlug(slug);
  return `leads to no post.${suggestion(near && postPath(near))}`;
}

/** The first page of a list that has fewer, a category that is linked as a tag, or a name with a slip of the pen. */
function nearestAddress(path: string, addresses: ReadonlySet<string>): string | undefined {
  const first = path.replace(/\/page\/[^/]*$/, '') || homePath;
  const other = first.replace(/\/(tag|category)\//, (_, kind) => (kind === 'tag' ? '/category/' : '/tag/'));
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = [...addresses].filter((address) => address.startsWith(folder));
  const [near] = nearest(
    path.slice(folder.length),
    beside.map((address) => address.slice(folder.length)),
  );
  return [first, other].find((address) => addresses.has(address)) ?? (near && folder + near);
}

/** What is wrong with a link to a file of ours that is there. */
function fileProblem(url: string, path: string, library: PictureLibrary): string | null {
  const file = library.fileAt(path) ?? library.fileAt(url);
  if (file === null) return null;
  if (toPicturePath(path) !== file.path) {
    return `is not how browsers ask for public${file.path}. Write ${toSrc(file.path)}.`;
  }
  const lookup = library.find(path);
  return lookup.kind === 'unreadable' && lookup.format !== null
    ? `leads to a file that is not published: ${formatProblem(file.path, lookup.format)}`
    : null;
}

function sitePathProblem(path: string, library: PictureLibrary): string | null {
  const known: readonly string[] = site.mainSitePaths;
  const page = path.replace(/(?<=.)\/$/, '');
  if (known.includes(page) || library.fileAt(path) !== null) return null;
  const near = isFileName(path) ? nearestFile(decode(path), pathsOf(library)) : null;
  return near === null
    ? `is no known page of the main site.${suggestion(nearest(page, known)[0])} If it is new, add it to src/model/site.ts.`
    : `names no file of the folder public.${suggestion(toSrc(near))}`;
}

function isFileName(path: string): boolean {
  return /\.[a-z0-9]{2,5}$/i.test(path);
}

function pathsOf({ files }: PictureLibrary): string[] {
  return files.map(({ path }) => path);
}

function suggestion(text: string | undefined): string {
  return text === undefined ? '' : ` Did you mean ${text}?`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
