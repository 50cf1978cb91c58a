import { site } from '../site.ts';
import { manifestPath } from '../urls.ts';
import { type HeadTag, link, meta } from './headTag.ts';

/** What every page says in `<head>` alike. Icons, character set and viewport stand in `index.html`. */
export function staticHead(): HeadTag[] {
  return [
    meta('application-name', site.name),
    themeColour('light'),
    themeColour('dark'),
    // Phones would turn figures of the text into links before the app takes the page over.
    meta('format-detection', 'telephone=no, date=no, address=no, email=no'),
    link('manifest', manifestPath),
  ];
}

function themeColour(scheme: 'light' | 'dark'): HeadTag {
  const { attributes, ...tag } = meta('theme-color', site.themeColour[scheme]);
  return { ...tag, attributes: { ...attributes, media: `(prefers-color-scheme: ${scheme})` } };
}
