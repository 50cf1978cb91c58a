import { type FileReport, type Finding, type QuietFinding, quietReason } from '../model/finding.ts';
import { firstIndex } from '../model/firstIndex.ts';
import { watchedWords } from './article/advice/watchList.ts';
import type { Article } from './article/article.ts';
import { dayFindings } from './checks/days.ts';
import { linkFindings } from './checks/links.ts';
import { pictureFindings } from './checks/pictures.ts';
import { reviewFindings } from './checks/review.ts';
import { toSiteMap } from './checks/siteMap.ts';
import { summaryFindings } from './checks/summaries.ts';
import { topicFindings } from './checks/topicSpelling.ts';
import { watchedFindings } from './checks/watched.ts';
import type { Folders } from './files/folders.ts';
import { hash } from './files/hash.ts';
import { fileUrls } from './images/namedFiles.ts';
import { openPictureLibrary, type PictureLibrary } from './images/pictures.ts';
import { freshMemory, outputsFor, type Memory, type Outputs } from './outputs/outputs.ts';
import { toTopics } from './outputs/topics.ts';
import { openParsedPostCache } from './posts/parsedPostCache.ts';
import type { Reading } from './posts/parsedPosts.ts';
import type { VisibilityRule, SourcePost } from './posts/sourcePost.ts';
import { readAllSourcePosts } from './posts/sourcePosts.ts';
import { settleVisibility, type Visibility } from './posts/visibility.ts';
import type { Source } from './sources/source.ts';
import { readSynonyms, type Synonyms } from './sources/synonyms.ts';

/** What a folder of posts gives. */
export interface Blog {
  outputs: Outputs;
  /** One for each file, in the order of the files. They are found when asked for. */
  readonly reports: FileReport[];
  /** The reports on the files of some slugs only. */
  reportsOn: (slugs: ReadonlySet<string>) => FileReport[];
}

/** Reads the project's posts from disk and makes the blog of those that the rule shows, with its pictures as they are. */
export async function readBlog(folders: Folders, rule: VisibilityRule, reading?: Reading): Promise<Blog> {
  const { sourcePosts, ...rest } = await readFolders(folders, reading);
  return toBlog(settleVisibility(sourcePosts, rule), rest, freshMemory());
}

/** What a blog is made of besides its posts. */
export interface BlogContext {
  library: PictureLibrary;
  synonyms: Synonyms;
}

/** Reads what is on disk: the posts, the pictures that there are, and the words that mean the same. */
export async function readFolders(folders: Folders, reading?: Reading) {
  const sourcePosts = await readAllSourcePosts(folders, await openParsedPostCache(folders.cache), reading);
  return {
    sourcePosts: [...sourcePosts.values()],
    library: await openPictureLibrary(folders.publicDir),
    synonyms: await readSynonyms(folders),
  };
}

/** Makes the blog. Posts with errors are left out of it and reported. */
export async function toBlog(
  { visible, posts, claims, unpublished, today }: Visibility,
  { library, synonyms }: BlogContext,
  memory: Memory,
  shareImages: ReadonlyMap<string, string> = new Map(),
): Promise<Blog> {
  const topics = toTopics(posts.map(({ matter }) => matter));
  await library.load(visible.flatMap(({ parsed }) => fileUrls(parsed, library)));
  const search = { synonyms: synonyms.groups, unsuggested: watchedWords() };
  const outputs = outputsFor(posts, topics, { library, shareImages }, memory, search);
  const map = toSiteMap(posts, topics, outputs, unpublished);
  const report = (isAsked: (slug: string) => boolean): FileReport[] => {
    const asked = visible.filter(({ source }) => isAsked(source.slug));
    const alone = asked.flatMap((sourcePost) => [
      ...sourcePost.findings,
      ...sourcePost.parsed.findings,
      ...linkFindings(sourcePost, map, library),
      ...pictureFindings(sourcePost, library),
    ]);
    const askedPosts = posts.filter(({ slug }) => isAsked(slug));
    return toReports(asked, [
      ...alone,
      ...claims,
      ...topicFindings(askedPosts, posts, topics),
      ...summaryFindings(askedPosts, posts),
      ...dayFindings(askedPosts, today),
      ...askedPosts.flatMap(watchedFindings),
      ...askedPosts.flatMap((post) => reviewFindings(post, topics, today)),
    ]);
  };
  return {
    outputs,
    get reports() {
      return [...report(() => true), ...synonymReports(synonyms)];
    },
    reportsOn: (slugs) => report((slug) => slugs.has(slug)),
  };
}

/** The report on the file of words that mean the same, if there is anything to say. */
function synonymReports({ findings }: Synonyms): FileReport[] {
  const [first] = findings;
  return first === undefined
    ? []
    : [{ file: first.file, slug: '', version: '', findings: [...findings], recognised: [] }];
}

function toReports(sourcePosts: readonly SourcePost[], all: readonly Finding[]): FileReport[] {
  const byFile = new Map<string, Finding[]>();
  for (const finding of all) {
    const others = byFile.get(finding.file);
    if (others === undefined) byFile.set(finding.file, [finding]);
    else others.push(finding);
  }
  return sourcePosts.flatMap(({ source, parsed: { article, matter } }) => {
    const { file, slug } = source;
    const own = byFile.get(file) ?? [];
    const recognised = article?.recognised ?? [];
    const found = own.map((finding) => inBlock(finding, article)).toSorted(byPlace);
    const quiet = toQuiet(found, matter?.quiet ?? []);
    const findings = found.filter((each) => !quiet.some(({ finding }) => finding === each));
    const report = { file, slug, version: versionOf(source), findings, recognised };
    return [quiet.length === 0 ? report : { ...report, quiet }];
  });
}

/** The findings that a post lets stand. What keeps it out cannot be let stand. */
function toQuiet(findings: readonly Finding[], entries: readonly string[]): QuietFinding[] {
  return findings.flatMap((finding) => {
    const reason = finding.level === 'error' ? null : quietReason(finding, entries);
    return reason === null || reason.trim() === '' ? [] : [{ finding, reason }];
  });
}

/** Sources that were not changed are the same ones after every save. */
const versions = new WeakMap<Source, string>();

function versionOf(source: Source): string {
  const known = versions.get(source) ?? hash(source.text ?? '');
  versions.set(source, known);
  return known;
}

/** A finding with the beginning of the block that it is in. */
function inBlock(finding: Finding, article: Article | null): Finding {
  const blocks = article?.blocks ?? [];
  const block = blocks[firstIndex(blocks.length, (index) => (blocks[index]?.at ?? 0) > finding.at) - 1];
  return block === undefined ? finding : { ...finding, block: block.text };
}

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column;
}
