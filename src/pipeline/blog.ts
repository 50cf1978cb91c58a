import type { FileReport, Finding } from '../model/finding.ts';
import { linkFindings } from './checks/links.ts';
import { pictureFindings } from './checks/pictures.ts';
import { toSiteMap } from './checks/siteMap.ts';
import { topicFindings } from './checks/topicSpelling.ts';
import type { Edition, Entry } from './posts/edition.ts';
import { readAllEntries } from './posts/entries.ts';
import type { Folders } from './files/folders.ts';
import { openParsedPostCache } from './posts/parsedPostCache.ts';
import type { Reading } from './posts/parsedPosts.ts';
import { fileUrls } from './images/namedFiles.ts';
import { freshMemory, outputsFor, type Memory, type Outputs } from './outputs/outputs.ts';
import { toTopics } from './outputs/topics.ts';
import { openPictureLibrary, type PictureLibrary } from './images/pictures.ts';
import { settleVisibility, type Visibility } from './posts/visibility.ts';

/** What a folder of posts gives. */
export interface Blog {
  outputs: Outputs;
  /** One for each file that has findings, in the order of the files. They are found when asked for. */
  readonly reports: FileReport[];
  /** The reports on the files of some slugs only. */
  reportsOn: (slugs: ReadonlySet<string>) => FileReport[];
}

/** Reads the project's posts from disk and makes an edition of the blog, with its pictures as they are. */
export async function readBlog(folders: Folders, edition: Edition, reading?: Reading): Promise<Blog> {
  const { entries, library } = await readFolders(folders, reading);
  return toBlog(settleVisibility(entries, edition), library, freshMemory());
}

/** Reads what is on disk: the posts and the pictures that there are. */
export async function readFolders(folders: Folders, reading?: Reading) {
  const entries = await readAllEntries(folders, await openParsedPostCache(folders.cache), reading);
  return { entries: [...entries.values()], library: await openPictureLibrary(folders.publicDir) };
}

/** Makes an edition of the blog. Posts with errors are left out of it and reported. */
export async function toBlog(
  { visible, posts, claims, unpublished }: Visibility,
  library: PictureLibrary,
  memory: Memory,
  shareImages: ReadonlyMap<string, string> = new Map(),
): Promise<Blog> {
  const topics = toTopics(posts.map(({ matter }) => matter));
  await library.load(visible.flatMap(({ parsed }) => fileUrls(parsed, library)));
  const outputs = outputsFor(posts, topics, { library, shareImages }, memory);
  const map = toSiteMap(posts, topics, outputs, unpublished);
  const report = (isAsked: (slug: string) => boolean): FileReport[] => {
    const asked = visible.filter(({ source }) => isAsked(source.slug));
    const alone = asked.flatMap((entry) => [
      ...entry.findings,
      ...entry.parsed.findings,
      ...linkFindings(entry, map, library),
      ...pictureFindings(entry, library),
    ]);
    const askedPosts = posts.filter(({ slug }) => isAsked(slug));
    return toReports(asked, [...alone, ...claims, ...topicFindings(askedPosts, topics)]);
  };
  return {
    outputs,
    get reports() {
      return report(() => true);
    },
    reportsOn: (slugs) => report((slug) => slugs.has(slug)),
  };
}

function toReports(entries: readonly Entry[], findings: readonly Finding[]): FileReport[] {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const others = byFile.get(finding.file);
    if (others === undefined) byFile.set(finding.file, [finding]);
    else others.push(finding);
  }
  return entries.flatMap(({ source: { file, slug } }) => {
    const own = byFile.get(file);
    return own === undefined ? [] : [{ file, slug, findings: own.toSorted(byPlace) }];
  });
}

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column;
}
