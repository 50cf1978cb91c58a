import { postLanguage } from '../../model/language.ts';
import { homePath, manifestPath, postPath } from '../../model/urls.ts';
import { toFeedHtml } from '../article/feedHtml.ts';
import type { FileContents } from '../files/outputFolder.ts';
import { hostFiles } from '../hosting/hostFiles.ts';
import { appIcons } from '../images/appIcons.ts';
import type { Outputs } from '../outputs/outputs.ts';
import { redirectsOf } from '../outputs/redirects.ts';
import { webManifest } from '../outputs/webManifest.ts';
import { redirectPage } from '../syndication/redirectPage.ts';
import type { Syndicated } from '../syndication/syndicated.ts';
import { syndicationFor } from '../syndication/syndication.ts';

/** Gives what a file holds. */
type ToContents = () => FileContents | Promise<FileContents>;

/**
 * Data, feeds and whatever else is written for readers, machines and hosts, besides pages and pictures: what gives
 * their contents, by their addresses from the root of the host. `styles` are the hashes of the pages' style sheets.
 */
export function publishedFiles(outputs: Outputs, styles: readonly string[]): ReadonlyMap<string, ToContents> {
  const redirects = redirectsOf(outputs.index);
  return new Map<string, ToContents>([
    ...written(outputs.files),
    ...syndicationFor(toSyndicated(outputs)),
    ...written(hostFiles({ redirects, styles })),
    ...appIcons(),
    [manifestPath, webManifest],
    ...(homePath === '/' ? [] : [['/index.html', () => redirectPage(homePath)] as const]),
  ]);
}

/** What machines are told of a blog. */
export function toSyndicated({ index, posts }: Pick<Outputs, 'index' | 'posts'>): Syndicated {
  return {
    index,
    redirects: redirectsOf(index),
    posts: posts.map(({ post, renderedBody }) => ({
      post,
      html: () => toFeedHtml(renderedBody, post.pictures, postPath(post.slug), postLanguage(post)),
    })),
  };
}

/** Files whose contents are there already. */
function written(files: ReadonlyMap<string, string>): [address: string, contents: ToContents][] {
  return [...files].map(([address, contents]) => [address, () => contents]);
}
