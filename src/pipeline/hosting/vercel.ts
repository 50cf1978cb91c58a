import type { Redirect } from '../outputs/redirects.ts';
import { translate } from './pattern.ts';
import { rootRedirects, toSoundRedirects } from './redirects.ts';
import type { HostOptions } from './rules.ts';
import { everywhere, rules, type HeaderValues } from './rules.ts';

/**
 * `vercel.json`. Vercel itself takes away `.html` and slashes at the end, and keeps its own `Cache-Control` for what no
 * rule names, which means the same as ours.
 *
 * @throws if a redirect does not lead from a path of this site to another
 */
export function vercelJson({ redirects, styles }: HostOptions): string {
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    cleanUrls: true,
    trailingSlash: false,
    redirects: [
      ...rootRedirects.map((redirect) => toEntry(redirect, 302)),
      ...toSoundRedirects(redirects).map((redirect) => toEntry(redirect, 301)),
    ],
    headers: [{ path: '/*', headers: everywhere(styles) }, ...rules].map(({ path, headers }) => ({
      source: toSource(path),
      headers: toPairs(headers),
    })),
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function toEntry({ from, to }: Redirect, statusCode: 301 | 302) {
  return { source: from, destination: to, statusCode };
}

/** In Vercel's notation, `(.*)` is any text: https://vercel.com/docs/project-configuration#header-object-definition */
function toSource(path: string): string {
  const text = (characters: string) => characters.replace(/[.+?(){}\\]/g, String.raw`\$&`);
  return translate(path, { text, rest: '(.*)', segment: (name) => `:${name}` });
}

function toPairs(headers: HeaderValues) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}
