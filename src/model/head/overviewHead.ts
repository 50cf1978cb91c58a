import type { Overview } from '../overview.ts';
import { site } from '../site.ts';
import { absoluteUrl, archivePath, topicsPath } from '../urls.ts';
import { feedLinks } from './commonHead.ts';
import { type HeadTag, link, meta, pageTitle, titleTag } from './headTag.ts';
import { breadcrumbs, jsonLd, type Thing } from './jsonLd.ts';
import { blog } from './postGraph.ts';
import { defaultShareImage, socialCard } from './socialCard.ts';

/** What a page says in `<head>` that gives an overview of the posts. */
export function headOfOverview(overview: Overview): HeadTag[] {
  const title = titleOf(overview);
  const description = `${title}: ${site.description}`;
  const url = absoluteUrl(overviewPath(overview));
  return [
    titleTag(pageTitle(title)),
    meta('description', description),
    link('canonical', url),
    ...socialCard({
      type: 'website',
      title,
      description,
      url,
      language: site.language,
      image: defaultShareImage,
    }),
    ...feedLinks(undefined),
    jsonLd([
      toPage(title, url),
      breadcrumbs(`${url}#breadcrumbs`, [{ name: title, path: overviewPath(overview) }]),
    ]),
  ];
}

function toPage(name: string, url: string): Thing {
  return { '@type': 'CollectionPage', '@id': url, url, name, isPartOf: blog, inLanguage: site.language };
}

/** The heading of an overview. */
export function titleOf(overview: Overview): string {
  return overview.kind === 'topics' ? 'Topics' : `Posts of ${overview.year}`;
}

/** The lasting address of an overview. That of the archive itself shows another year every year. */
export function overviewPath(overview: Overview): string {
  return overview.kind === 'topics' ? topicsPath : archivePath(overview.year);
}
