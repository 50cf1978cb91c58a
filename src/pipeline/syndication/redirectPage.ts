import { site } from '../../model/site.ts';
import { absoluteUrl } from '../../model/urls.ts';
import { escapeMarkup } from './markup.ts';

/**
 * A page that leads on to another one, for hosts that know no redirects. `path` is the other page's
 * address from the root of the host.
 */
export function redirectPage(path: string): string {
  const [href, url] = [escapeMarkup(path), escapeMarkup(absoluteUrl(path))];
  return `<!doctype html>
<html lang="${escapeMarkup(site.language)}">
  <head>
    <meta charset="utf-8" />
    <title>${escapeMarkup(site.name)}</title>
    <meta http-equiv="refresh" content="0; url=${href}" />
    <meta name="robots" content="noindex" />
    <link rel="canonical" href="${url}" />
  </head>
  <body>
    <p>Continue to <a href="${href}">${url}</a></p>
  </body>
</html>
`;
}
