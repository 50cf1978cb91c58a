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
  viteMetadata?: { importedCss: Set<string> };
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

/** A module's script and styles, with those of all that it imports. */
function filesOf(bundle: Bundle, module: string): Set<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const files = new Set<string>();
  const waiting = chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`));
  for (let chunk = waiting.pop(); chunk !== undefined; chunk = waiting.pop()) {
    if (files.has(chunk.fileName)) continue;
    files.add(chunk.fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    waiting.push(...chunk.imports.flatMap((name) => byName.get(name) ?? []));
  }
  return files;
}

/** Asks for files at once that the page does not ask for anyway. Styles come first: the page waits for them. */
function toTags(files: ReadonlySet<string>, html: string): HeadTag[] {
  const missing = [...files].filter((file) => !html.includes(`"/${file}"`)).map((file) => `/${file}`);
  const [styles, scripts] = [/\.css$/, /\.js$/].map((ending) => missing.filter((file) => ending.test(file)));
  // As Vite writes them for the files of the entry.
  return [
    ...(styles ?? []).map((href) => toLink({ rel: 'stylesheet', crossorigin: '', href })),
    ...(scripts ?? []).map((href) => toLink({ rel: 'modulepreload', crossorigin: '', href })),
  ];
}

function toLink(attributes: HeadTag['attributes']): HeadTag {
  return { name: 'link', attributes };
}
