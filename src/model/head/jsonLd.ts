import type { HeadTag } from './headTag.ts';
import { toLine } from './line.ts';

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
