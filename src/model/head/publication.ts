import { site } from '../site.ts';
import { absoluteUrl, homePath } from '../urls.ts';
import { appIconPath } from './appIcon.ts';
import type { Thing } from './jsonLd.ts';

const home = absoluteUrl(homePath);

/** The blog itself, as far as every page names it. */
export const blog: Thing = { '@type': 'Blog', '@id': `${home}#blog`, name: site.name, url: home };

/** Who publishes the blog. */
export const publisher: Thing = {
  '@type': 'Organization',
  name: site.publisher,
  url: absoluteUrl('/'),
  logo: absoluteUrl(appIconPath(512)),
};
