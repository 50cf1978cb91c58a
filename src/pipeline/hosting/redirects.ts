import type { Redirect } from '../../model/redirect.ts';
import { site } from '../../model/site.ts';
import { homePath } from '../../model/urls.ts';

/** From the root of the host to the blog; temporary, because another site may come to stand there. */
export const rootRedirects: readonly Redirect[] = homePath === '/' ? [] : [{ from: '/', to: homePath }];

/**
 * Redirects as hosts can take them: percent-encoded paths of this site, without query and fragment, each led away from
 * once and none to itself. The first of two for the same address counts.
 *
 * @throws if one is not a path, leads to another host or holds a control character
 */
export function toSoundRedirects(redirects: readonly Redirect[]): Redirect[] {
  const sound = new Map<string, Redirect>();
  for (const redirect of redirects) {
    const from = toSoundPath(redirect.from);
    const to = toSoundPath(redirect.to);
    if (from !== to && !sound.has(from)) sound.set(from, { from, to });
  }
  return [...sound.values()];
}

/** A path without percent signs, or null if it is malformed. */
export function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** A decoded path as it stands in addresses, without any character that has a meaning in some host's rules. */
export function encodePath(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return encoded.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function toSoundPath(address: string): string {
  const url = URL.canParse(address, site.url) ? new URL(address, site.url) : null;
  const path = url?.origin === site.url && address.startsWith('/') ? decodePath(url.pathname) : null;
  // oxlint-disable-next-line no-control-regex -- they are what must not be there
  if (path === null || path.startsWith('//') || /[\u0000-\u001f\u007f]/.test(decodePath(address) ?? '')) {
    throw new Error(
      `A redirect holds ${JSON.stringify(address)}, which is not a path of this site. Expected one such as "/blog/a-post".`,
    );
  }
  return encodePath(path);
}
