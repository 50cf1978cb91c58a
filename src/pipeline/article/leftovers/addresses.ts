import type { Nodes } from 'mdast';
import { startOf } from '../../markdown/syntaxTree.ts';
import { toWarning, type Diagnostic } from '../../sources/diagnostic.ts';

/**
 * Diagnostics on addresses that hold more than the way to a page or a picture: marks by which visits are counted, someone
 * else's site on the way, or what another tool or a word processor put behind them.
 */
export function addressDiagnostics(nodes: readonly Nodes[]): Diagnostic[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return [];
    const subject = node.type === 'image' ? 'image' : 'link';
    const problem = additionProblem(node.url) ?? (subject === 'link' ? trackingProblem(node.url) : null);
    if (problem === null) return [];
    const plain = withoutTracking(redirectTarget(node.url) ?? node.url);
    const mend =
      plain === node.url ? {} : { mend: { was: `(${node.url}`, now: `(${plain}`, isBehind: true as const } };
    return [{ ...toWarning(startOf(node), subject, problem), ...mend }];
  });
}

/** What stands behind an address and was taken for its end. */
function additionProblem(url: string): string | null {
  const [, size, title] = /\s(?:(=\d*x\d*)|[“”„‘](.*)[“”’])$/.exec(url) ?? [];
  if (size !== undefined)
    return `"${size}" is taken for a part of the address, because posts cannot set sizes so. Delete it.`;
  if (title === undefined) return null;
  return `"${title}" is taken for a part of the address, because its quotes are not straight. Write "${title}" with straight ones.`;
}

function trackingProblem(url: string): string | null {
  const target = redirectTarget(url);
  const plain = withoutTracking(target ?? url);
  if (plain === url) return null;
  const what =
    target === null
      ? 'the address of this link holds marks by which visits are counted'
      : 'this link leads through another site, which keeps a record of it';
  return `${what}. Write ${plain}`;
}

/** Sites that pass visitors on, and the part of the address that says where to. */
const redirects: readonly { host: RegExp; path: RegExp; names: readonly string[] }[] = [
  { host: /^www\.google\.[a-z.]{2,6}$/, path: /^\/url$/, names: ['q', 'url'] },
  { host: /^lm?\.(?:facebook|instagram)\.com$/, path: /^\/(?:l\.php)?$/, names: ['u'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, names: ['url'] },
];

/** Where an address leads in the end; null if it leads there itself. */
function redirectTarget(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  const redirect = redirects.find(({ host, path }) => host.test(hostname) && path.test(pathname));
  const target = redirect?.names.map((name) => searchParams.get(name)).find((value) => value !== null);
  return target !== undefined && target !== null && /^https?:\/\//.test(target) ? target : null;
}

/** Parts of an address that say nothing to the page it leads to. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_hsenc|_hsmi|mkt_tok)$/i;

function withoutTracking(address: string): string {
  const [, before = '', query = '', hash = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(address) ?? [];
  if (before === '') return address;
  const given = query.split('&');
  const kept = given.filter((part) => !tracking.test(part.replace(/=.*$/s, '')));
  if (kept.length === given.length) return address;
  return before + (kept.length === 0 ? '' : `?${kept.join('&')}`) + hash;
}
