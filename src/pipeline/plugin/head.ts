import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { indexDataPath } from '../../model/urls.ts';

/** The script that must run before anything is drawn; see there. */
const script = 'src/components/chrome/firstPaint.js';

/**
 * What the page needs before the app: the reader's theme, and an early request for the index, which
 * every page begins with. The script is a file of its own, because the security policy allows no others.
 */
export function headPlugin(): Plugin {
  let code = '';
  let fileName = '';
  return {
    name: 'blog-reader:head',
    async configResolved({ root, build }) {
      code = await readFile(resolve(root, script), 'utf8');
      const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
      fileName = `${build.assetsDir}/firstPaint-${hash}.js`;
    },
    generateBundle() {
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName, source: code });
    },
    transformIndexHtml: (_html, { server }) =>
      server === undefined ? [preload(), early({ src: `/${fileName}` })] : [{ ...early(), children: code }],
  };
}

function early(attrs: Record<string, string> = {}): HtmlTagDescriptor {
  return { tag: 'script', attrs, injectTo: 'head-prepend' };
}

function preload(): HtmlTagDescriptor {
  const attrs = { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: indexDataPath };
  return { tag: 'link', attrs, injectTo: 'head' };
}
