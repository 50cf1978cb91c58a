import type { HeadTag } from '../../model/head/headTag.ts';
import type { Template } from '../prerender/template.ts';

/** What Vite has made of the project's sources, as its plugins see it. */
type Bundle = Readonly<Record<string, Asset | Chunk>>;

interface Asset {
  type: 'asset';
  source: string | Uint8Array;
}

interface Chunk {
  type: 'chunk';
  fileName: string;
  facadeModuleId: string | null;
  imports: string[];
}

const page = 'index.html';

/** Takes the page out of a bundle: it is not published as it is, but once for every address. */
export function templateOf(bundle: Record<string, Asset | Chunk>): Template | undefined {
  const asset = bundle[page];
  if (asset?.type !== 'asset') return undefined;
  delete bundle[page];
  const html = String(asset.source);
  const extrasOf = (module: string) => toTags(filesOf(bundle, module), html);
  return {
    html,
    extras: {
      post: extrasOf('src/pages/ArticlePage.tsx'),
      list: extrasOf('src/pages/ListPage.tsx'),
      notFound: [],
    },
  };
}

/** A module's script, with those of all that it imports. */
function filesOf(bundle: Bundle, module: string): Set<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const files = new Set<string>();
  const waiting = chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`));
  for (let chunk = waiting.pop(); chunk !== undefined; chunk = waiting.pop()) {
    if (files.has(chunk.fileName)) continue;
    files.add(chunk.fileName);
    waiting.push(...chunk.imports.flatMap((name) => byName.get(name) ?? []));
  }
  return files;
}

/** Asks at once for scripts that the page does not ask for anyway. As Vite writes it for those of the entry. */
function toTags(files: ReadonlySet<string>, html: string): HeadTag[] {
  const missing = [...files].map((file) => `/${file}`).filter((href) => !html.includes(`"${href}"`));
  return missing.map((href) => ({
    name: 'link',
    attributes: { rel: 'modulepreload', crossorigin: '', href },
  }));
}
