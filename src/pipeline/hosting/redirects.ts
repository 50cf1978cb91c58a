import { canonicalPath, decodePath, encodePath } from '../../model/canonicalAddress.ts';
import { site } from '../../model/site.ts';
import { homePath } from '../../model/urls.ts';
import type { Redirect } from '../outputs/redirects.ts';

/** From the root of the host to the blog; temporary, because another site may come to stand there. */
export const rootRedirects: readonly Redirect[] = homePath === '/' ? [] : [{ from: '/', to: homePath }];

/**
 * Redirects as hosts can take them: percent-encoded paths of this site, without query and fragment, each led away from
 * once, in its canonical form, and none to itself. The first of two for the same address counts.
 *
 * @throws if one is not a path, leads to another host or holds a control character
 */
export function toSoundRedirects(redirects: readonly Redirect[]): Redirect[] {
  const sound = new Map<string, Redirect>();
  for (const redirect of redirects) {
    const from = encodePath(canonicalPath(toSoundPath(redirect.from)));
    const to = encodePath(toSoundPath(redirect.to));
    if (from !== to && !sound.has(from)) sound.set(from, { from, to });
  }
  return [...sound.values()];
}

/** The path of an address, percent-decoded. */
function toSoundPath(address: string): string {
  const url = URL.canParse(address, site.url) ? new URL(address, site.url) : null;
  const path = url?.origin === site.url && address.startsWith('/') ? decodePath(url.pathname) : null;
  // oxlint-disable-next-line no-control-regex -- they are what must not be there
  if (path === null || path.startsWith('//') || /[\u0000-\u001f\u007f]/.test(decodePath(address) ?? '')) {
    throw new Error(
      `A redirect holds ${JSON.stringify(address)}, which is not a path of this site. Expected one such as "/blog/a-post".`,
    );
  }
  return path;
}
