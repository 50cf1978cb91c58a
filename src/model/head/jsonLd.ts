import { site } from '../site.ts';
import { absoluteUrl, homePath } from '../urls.ts';
import { type HeadTag, toLine } from './headTag.ts';

/** A thing in the vocabulary of https://schema.org: its type and properties, or the `@id` of one described elsewhere. */
export interface Thing {
  readonly [property: string]: ThingValue | undefined;
}

type ThingValue = string | number | Thing | readonly (string | Thing)[];

/** What a page tells search engines about things, as one script that is never run. */
export function jsonLd(things: readonly Thing[]): HeadTag {
  const document = { '@context': 'https://schema.org', '@graph': things };
  const json = JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'string' ? toLine(value) : value,
  );
  return { name: 'script', attributes: { type: 'application/ld+json' }, text: escapeJson(json) };
}

/** Escapes what could end the script or the line. In JSON, these characters stand only inside texts. */
function escapeJson(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

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
