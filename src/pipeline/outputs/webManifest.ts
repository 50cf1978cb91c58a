import { appIconPath, appIconSizes } from '../../model/head/commonHead.ts';
import { site } from '../../model/site.ts';
import { homePath } from '../../model/urls.ts';

/**
 * What phones know of the blog that keep it on their home screen (https://www.w3.org/TR/appmanifest), as
 * JSON. It opens in the browser, not in a frame of its own: readers pass on the address of an article,
 * and its links lead to the main site and back.
 */
export function webManifest(): string {
  const manifest = {
    id: homePath,
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    start_url: homePath,
    scope: homePath,
    display: 'browser',
    theme_color: site.themeColour.light,
    background_color: site.themeColour.light,
    icons: appIconSizes.map((size) => ({
      src: appIconPath(size),
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
