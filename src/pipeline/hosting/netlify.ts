import { fileFolders } from '../../model/urls.ts';
import type { Redirect } from '../outputs/redirects.ts';
import { rootRedirects, toSoundRedirects } from './redirects.ts';
import { everywhere, hostPaths, rules, type HeaderValues } from './rules.ts';

/**
 * `_headers` for Netlify and Cloudflare Pages. Both send a file the headers of every rule that fits, so no header
 * stands in two rules that could fit the same file. What no rule names has a `Cache-Control` of the host's own there,
 * which means the same as ours.
 */
export function netlifyHeaders(styles: readonly string[]): string {
  const blocks = [{ path: '/*', headers: everywhere(styles) }, ...rules];
  return blocks.map(({ path, headers }) => `${path}\n${toLines(headers)}`).join('\n');
}

/**
 * `_redirects` for Netlify and Cloudflare Pages. Only Netlify knows rules with status 404; Cloudflare passes over them.
 * Slashes at the end and `.html` are left to the hosts, which take them away by themselves.
 *
 * @throws if a redirect does not lead from a path of this site to another
 */
export function netlifyRedirects(redirects: readonly Redirect[]): string {
  const moves = toSoundRedirects(redirects).map(({ from, to }) => `${from} ${to} 301\n`);
  const roots = rootRedirects.map(({ from, to }) => `${from} ${to} 302\n`);
  const missing = fileFolders.map((folder) => `${folder}/* ${hostPaths.missing} 404\n`);
  // Netlify keeps the other two to itself. The mark at the end: although there is such a file.
  const hidden = `${hostPaths.vercel} ${hostPaths.missing} 404!\n`;
  return [...roots, ...moves, ...missing, hidden].join('');
}

/** The redirects of posts that `netlifyRedirects` has written. */
export function parseRedirects(text: string): Redirect[] {
  return text.split('\n').flatMap((line) => {
    const [from = '', to = '', status] = line.split(' ');
    return status === '301' ? [{ from, to }] : [];
  });
}

function toLines(headers: HeaderValues): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}
