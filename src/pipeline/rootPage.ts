import { site } from '../model/site.ts';
import { absoluteUrl, homePath } from '../model/urls.ts';

/** The page at the root of the host while nothing else stands there: it leads to the blog. */
export function rootPage(): string {
  return `<!doctype html>
<html lang="${site.language}">
  <head>
    <meta charset="utf-8" />
    <title>${escapeHtml(site.name)}</title>
    <meta http-equiv="refresh" content="0; url=${homePath}" />
    <link rel="canonical" href="${absoluteUrl(homePath)}" />
  </head>
  <body>
    <p><a href="${homePath}">${escapeHtml(site.name)}</a></p>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
