import type { Finding } from '../../model/finding.ts';
import type { LinkTarget } from '../../model/links.ts';
import { nearest } from '../../model/nearest.ts';
import type { Heading } from '../../model/post.ts';
import { site } from '../../model/site.ts';
import { homePath, postPath } from '../../model/urls.ts';
import type { Link } from '../article/article.ts';
import type { Entry } from '../edition.ts';
import type { PictureLibrary } from '../pictures.ts';
import { toFinding } from '../place.ts';
import type { SiteMap } from './siteMap.ts';

/** Warnings about links in a post that lead nowhere. */
export function linkFindings(
  { source, manuscript }: Entry,
  map: SiteMap,
  library: PictureLibrary,
): Finding[] {
  const { article } = manuscript;
  return (article?.links ?? []).flatMap((link) => {
    const message = problemOf(link, article?.headings ?? [], source.slug, map, library);
    return message === null
      ? []
      : [toFinding(source, link.at, { level: 'warning', subject: 'link', message })];
  });
}
