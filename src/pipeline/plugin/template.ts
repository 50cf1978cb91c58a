import type { HeadTag } from '../../model/head/headTag.ts';
import type { PageKind, Template } from '../prerender/template.ts';

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
  /** Styles that Vite has taken out of the chunk; see its `ChunkMetadata`. */
  viteMetadata?: { importedCss: ReadonlySet<string> };
}

const page = 'index.html';

/** Few pages need it, and on a slow line it would hold up their first picture: it is asked for where it is needed. */
const italicFont = /journal-serif-italic.*\.woff2$/;

/** Takes the page out of a bundle: it is not published as it is, but once for every address. */
export function templateOf(bundle: Record<string, Asset | Chunk>): Template | undefined {
  const asset = bundle[page];
  if (asset?.type !== 'asset') return undefined;
  delete bundle[page];
  const html = String(asset.source);
  const kindOf = (module: string): PageKind => {
    const chunks = [...new Set([app, module].flatMap((each) => chunksOf(bundle, each)))];
    const sheets = [...new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))];
    return {
      styles: sheets.map((name) => sourceOf(bundle, name)).join(''),
      sheets: sheets.map((name) => `/${name}`),
      modules: chunks.map(({ fileName }) => `/${fileName}`).filter((href) => !html.includes(`"${href}"`)),
    };
  };
  return {
    html,
    kinds: {
      post: kindOf('src/pages/ArticlePage.tsx'),
      list: kindOf('src/pages/ListPage.tsx'),
      search: kindOf('src/pages/ListPage.tsx'),
      overview: kindOf('src/pages/OverviewPage.tsx'),
      notFound: kindOf('src/pages/NotFound.tsx'),
    },
    italic: Object.keys(bundle)
      .filter((name) => italicFont.test(name))
      .map(toFontLink),
  };
}

/** The code that every page needs to be taken over. */
const app = 'src/app/browser.tsx';

function sourceOf(bundle: Bundle, name: string): string {
  const file = bundle[name];
  return file?.type === 'asset' ? String(file.source).trim() : '';
}

/** A module's chunk behind those of all that it imports: the order that their styles must have. */
function chunksOf(bundle: Bundle, module: string): Chunk[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<Chunk>();
  const visited = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined) => {
    if (chunk === undefined || visited.has(chunk)) return;
    visited.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
    found.add(chunk);
  };
  visit(chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`)));
  return [...found];
}

function toFontLink(file: string): HeadTag {
  const attributes = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` };
  return { name: 'link', attributes: { ...attributes, fetchpriority: 'low' } };
}
