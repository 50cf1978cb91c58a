import type { HtmlTagDescriptor, Plugin } from 'vite';
import { staticHead } from '../../model/head/commonHead.ts';
import { toLanguageAttributes } from '../../model/language.ts';
import { site } from '../../model/site.ts';
import { firstPaint } from '../prerender/firstPaint.ts';

/** The font that nearly all text is set in. Only some pages need the italic, see `prerender/template.ts`. */
const textFont = /journal-serif-roman.*\.woff2$/;

/** The preview draws in the browser, so that it may need either. */
const fontSources = ['roman', 'italic'].map((face) => `/src/styles/fonts/journal-serif-${face}.woff2`);

/**
 * What every page needs before the app: the reader's theme, an early request for the font, and what the blog
 * says of itself.
 */
export function headPlugin(): Plugin {
  return {
    name: 'blog:head',
    transformIndexHtml: (page, { server, bundle = {} }) => {
      const html = inSiteLanguage(page);
      if (server !== undefined) {
        return { html, tags: [early, ...fontSources.map(preloadFont)] };
      }
      const fonts = Object.keys(bundle).filter((name) => textFont.test(name));
      const tags = [
        early,
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

const early: HtmlTagDescriptor = { tag: 'script', injectTo: 'head-prepend', children: firstPaint };

/**
 * A font that is not there when the page is first drawn is not used on it at all, see `fonts.css`. So it is asked for
 * before the scripts, which are larger and are not waited for.
 */
function preloadFont(href: string): HtmlTagDescriptor {
  const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href };
  return { tag: 'link', attrs, injectTo: 'head-prepend' };
}
