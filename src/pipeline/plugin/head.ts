import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { staticHead } from '../../model/head/staticHead.ts';
import { toLanguageAttributes } from '../../model/language.ts';
import { site } from '../../model/site.ts';

/** The script that must run before anything is drawn; see there. */
const script = 'src/components/chrome/firstPaint.js';

/** The font that nearly all text is set in; the italic may come later. */
const textFont = /journal-serif-roman.*\.woff2$/;

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
      if (server !== undefined) return { html, tags: [{ ...early(), children: code }] };
      const fonts = Object.keys(bundle).filter((name) => textFont.test(name));
      const tags = [
        early({ src: `/${fileName}` }),
        ...staticHead().map(({ name, attributes }) => ({
          tag: name,
          attrs: attributes,
          injectTo: 'head' as const,
        })),
        ...fonts.map((name) => preload({ as: 'font', type: 'font/woff2', href: `/${name}` })),
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

function preload(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'preload', crossorigin: 'anonymous', ...attrs }, injectTo: 'head' };
}
