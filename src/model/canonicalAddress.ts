import { site } from './site.ts';
import { fileFolders } from './urls.ts';

/**
 * The one form of a percent-decoded path. Pages of the blog have neither capital letters nor accents apart from their
 * letters, and end neither in a slash nor in `.html`. Elsewhere only slashes that follow each other become one, so
 * that a path never begins like the address of another host.
 */
export function canonicalPath(path: string): string {
  const single = path.replace(/\/{2,}/g, '/');
  if (fileFolders.some((folder) => single.startsWith(`${folder}/`))) return single;
  if (/^\/index(?:\.html)?$/.test(single)) return '/';
  const bare = single
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?:\/|\.html)+$/, '');
  return isUnder(bare, site.basePath) ? bare || '/' : single;
}

/** The same for a path as it stands in addresses. One that cannot be decoded only loses slashes. */
export function canonicalAddress(pathname: string): string {
  const single = pathname.replace(/[/\\]{2,}/g, '/');
  const path = decodePath(single);
  const canonical = path === null ? null : canonicalPath(path);
  return canonical === null || canonical === path ? single : encodePath(canonical);
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

/** Whether a path is a folder or lies in it. */
export function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
