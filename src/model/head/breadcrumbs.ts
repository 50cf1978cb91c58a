import { site } from '../site.ts';
import { absoluteUrl, homePath } from '../urls.ts';
import type { Thing } from './jsonLd.ts';

/** A step on the way from the home of the blog to a page. */
export interface Step {
  name: string;
  /** Address from the root of the site. */
  path: string;
}

/** The way from the home of the blog to a page. The last step is the page itself. */
export function breadcrumbs(id: string, steps: readonly Step[]): Thing {
  const way = [{ name: site.name, path: homePath }, ...steps];
  return {
    '@type': 'BreadcrumbList',
    '@id': id,
    itemListElement: way.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(path),
    })),
  };
}
