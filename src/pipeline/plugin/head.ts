import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { staticHead } from '../../model/head/staticHead.ts';
import { toLanguageAttributes } from '../../model/language.ts';
import { site } from '../../model/site.ts';

/** The script that must run before anything is drawn; see there. */
const script = 'src/components/chrome/firstPaint.js';

/** The font that nearly all text is set in. Only some pages need the italic, see `prerender/template.ts`. */
const textFont = /journal-serif-roman.*\.woff2$/;

/** The preview draws in the browser, so that it may need either. */
const fontSources = ['roman', 'italic'].map((face) => `/src/styles/fonts/journal-serif-${face}.woff2`);

/**
 * What every page needs before the app: the reader's theme, an early request for the font, and what the blog
 * says of itself. The script is a file of its own, because the security policy allows no others.
 */
export function headPlugin(): Plugin {
  let code = '';
  let fileName = '';
  return {
    name: 'blog:head',
    async configResolved({ root, build }) {
      code = await readFile(resolve(root, script), 'utf8');
      const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
      fileName = `${build.assetsDir}/firstPaint-${hash}.js`;
    },
    generateBundle() {
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName, source: code });
    },
    transformIndexHtml: (page, { server, bundle = {} }) => {
      const html = inSiteLanguage(page);
      if (server !== undefined) {
        return { html, tags: [{ ...early(), children: code }, ...fontSources.map(preloadFont)] };
      }
      const fonts = Object.keys(bundle).filter((name) => textFont.test(name));
      const tags = [
        early({ src: `/${fileName}` }),
        ...fonts.map((name) => preloadFont(`/${name}`)),
        ...staticHead().map(({ name, attributes }) => ({
          tag: name,
          attrs: attributes,
          injectTo: 'head' as const,
        })),
      ];
      return { html, tags };
    },
  };
}

/** Says the language of the settings on `<html>`, where index.html says none. */
function inSiteLanguage(page: string): string {
  const { lang, dir } = toLanguageAttributes(site.language);
  return page.replace(/<html(?=\s*>)/, () => `<html lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''}`);
}

function early(attrs: Record<string, string> = {}): HtmlTagDescriptor {
  return { tag: 'script', attrs, injectTo: 'head-prepend' };
}

/**
 * A font that is not there when the page is first drawn is not used on it at all, see `fonts.css`. So it is asked for
 * before the scripts, which are larger and are not waited for.
 */
function preloadFont(href: string): HtmlTagDescriptor {
  const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href };
  return { tag: 'link', attrs, injectTo: 'head-prepend' };
}
