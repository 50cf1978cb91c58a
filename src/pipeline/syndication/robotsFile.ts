import { absoluteUrl, sitemapPath } from '../../model/urls.ts';

/** Lets every crawler go everywhere, and shows it the way: https://www.rfc-editor.org/rfc/rfc9309 */
export function robotsFile(): string {
  return `User-agent: *
Allow: /

Sitemap: ${absoluteUrl(sitemapPath)}
`;
}
