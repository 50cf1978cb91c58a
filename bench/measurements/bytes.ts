import { postPath, homePath } from '../../src/model/urls.ts';
import type { Bench } from '../bench.ts';
import { budgets } from '../budgets.ts';
import { readBuildFiles } from '../buildFiles.ts';
import { settle, settleStill, visit } from '../chromium.ts';
import type { Figure } from '../figures.ts';
import { type Kind, openHost, type Sent, toBrotli } from '../server.ts';
import type { BuiltSite } from '../workplace.ts';
import { measureIndex } from './indexSize.ts';

const posts = 100;
const kinds: readonly Kind[] = ['HTML', 'JS', 'CSS', 'font', 'data', 'image'];

/** What a first visit loads, compressed by brotli: the list and an article of 100 posts, and the index of many. */
export async function measureBytes(bench: Bench): Promise<Figure[]> {
  const site = await bench.workplace.siteOf(posts);
  const list = await loadedBy(bench, site, homePath);
  const article = await loadedBy(bench, site, postPath(site.corpus.slugs[20] ?? ''));
  const files = await readBuildFiles(site.dist);
  return [
    ...(await figuresOf('list', list)),
    ...(await figuresOf('article', article)),
    inKB('entry JavaScript', files.entryBytes, budgets.entryScriptKB),
    inKB('Markdown chunk', files.markdownBytes, budgets.markdownScriptKB),
    ...(await measureIndex(bench)),
    ...(await measureGrowth(bench)),
  ];
}

/** A list page with few posts against one with very many; bodies do not count here, so they are short. */
async function measureGrowth(bench: Bench): Promise<Figure[]> {
  const many = bench.options.filtered;
  const sizes: number[] = [];
  for (const count of [10, many]) {
    const { still, withApp } = await loadedBy(bench, await bench.workplace.siteOf(count, 'short'), homePath);
    sizes.push(total([...still, ...withApp]));
  }
  const [few = Number.NaN, all = Number.NaN] = sizes;
  const name = `list page, 10 to ${many} posts: all bytes`;
  return [{ name, value: all / few, unit: '×', budget: budgets.listGrowthTimes }];
}

/** What a visit to a page has loaded. */
interface Loaded {
  html: string;
  /** To a reader who only looks. */
  still: readonly Sent[];
  /** Then, because the app came. */
  withApp: readonly Sent[];
}

async function loadedBy({ browser }: Bench, { dist }: BuiltSite, path: string): Promise<Loaded> {
  const host = await openHost(dist);
  try {
    return await visit(browser, 1, async (page) => {
      const response = await page.goto(host.url + path);
      await settleStill(page);
      const still = host.takeLog();
      await settle(page);
      return { html: (await response?.text()) ?? '', still, withApp: host.takeLog() };
    });
  } finally {
    host.close();
  }
}

/** Besides what the page needs, visits load what the reader may want next. */
async function figuresOf(page: string, { html, still, withApp }: Loaded): Promise<Figure[]> {
  const sent = [...still, ...withApp];
  const styles = await toBrotli(Buffer.from(stylesIn(html)));
  return [
    inKB(`${page}, before the app comes: all bytes`, total(still)),
    { name: `${page}, before the app comes: requests`, value: still.length, unit: '' },
    ...kinds.map((kind) => byKind(page, sent, kind)),
    inKB(`${page}, first visit: styles in the page itself`, styles.length, budgets.stylesKB),
    { name: `${page}, first visit: requests`, value: sent.length, unit: '' },
  ];
}

function stylesIn(html: string): string {
  return Array.from(html.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, styles]) => styles).join('');
}

function byKind(page: string, sent: readonly Sent[], kind: Kind): Figure {
  const ofKind = sent.filter((answer) => answer.kind === kind);
  const limit = kind === 'font' ? budgets.fontsKB : undefined;
  return inKB(`${page}, first visit: ${kind}`, total(ofKind), limit);
}

function total(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}

function inKB(name: string, bytes: number, budget?: number): Figure {
  return { name, value: bytes / 1000, unit: 'kB', ...(budget === undefined ? {} : { budget }) };
}
