import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { staticHead } from '../../model/head/staticHead.ts';

/** The script that must run before anything is drawn; see there. */
const script = 'src/components/chrome/firstPaint.js';

/** Where the fonts are, and their names: first the one that nearly all text is set in. */
const fonts = { folder: '/src/styles/fonts', names: ['journal-serif-roman', 'journal-serif-italic'] };

/**
 * What every page needs before the app: the reader's theme, early requests for the fonts, and what the blog
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
    transformIndexHtml: (_html, { server, bundle = {} }) => {
      if (server !== undefined) return [{ ...early(), children: code }, ...preloads(fontSource)];
      return [
        early({ src: `/${fileName}` }),
        ...preloads((name) => builtFont(bundle, name)),
        ...staticHead().map(({ name, attributes }) => ({
          tag: name,
          attrs: attributes,
          injectTo: 'head' as const,
        })),
      ];
    },
  };
}

function early(attrs: Record<string, string> = {}): HtmlTagDescriptor {
  return { tag: 'script', attrs, injectTo: 'head-prepend' };
}

/**
 * A font that is not there when the page is first drawn is not used on it at all, see `fonts.css`. So they are asked
 * for before the scripts, which are larger and are not waited for.
 */
function preloads(addressOf: (name: string) => string): HtmlTagDescriptor[] {
  const tag = { tag: 'link', injectTo: 'head-prepend' } as const;
  const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: 'anonymous' };
  return fonts.names.map((name, position) => ({
    ...tag,
    attrs: { ...attrs, href: addressOf(name), ...(position > 0 && { fetchpriority: 'low' }) },
  }));
}

function fontSource(name: string): string {
  return `${fonts.folder}/${name}.woff2`;
}

/** @throws if no style sheet uses the font */
function builtFont(bundle: object, name: string): string {
  const file = Object.keys(bundle).find((path) => path.includes(`/${name}-`) && path.endsWith('.woff2'));
  if (file === undefined) throw new Error(`The build has no font ${name}, which pages ask for early.`);
  return `/${file}`;
}
