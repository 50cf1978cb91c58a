import type { Redirect } from '../outputs/redirects.ts';
import { netlifyHeaders, netlifyRedirects } from './netlify.ts';
import type { HostOptions } from './rules.ts';
import { hostPaths, missingText, rules } from './rules.ts';
import { vercelJson } from './vercel.ts';

/**
 * The files at the root of the published folder that tell hosts what to send, by their addresses.
 *
 * @throws if a redirect is not from a path of this site to another
 */
export function hostFiles({ redirects, styles }: HostOptions): Map<string, string> {
  return new Map([
    [hostPaths.headers, netlifyHeaders(styles)],
    [hostPaths.redirects, netlifyRedirects(redirects)],
    [hostPaths.vercel, vercelJson({ redirects, styles })],
    [hostPaths.missing, missingText],
  ]);
}

/** Of Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/headers/ and …/redirects/ */
const mostRules = 100;
const mostRedirects = 2000;

/** What the hosts would leave out because there is too much of it, as sentences; usually nothing. */
export function hostProblems(redirects: readonly Redirect[]): string[] {
  const problems = [];
  // The root's own redirect and the rule for everything count too.
  if (rules.length + 1 > mostRules) {
    problems.push(
      `There are ${rules.length + 1} rules for headers, but Cloudflare Pages takes only ${mostRules}.`,
    );
  }
  if (redirects.length + 1 > mostRedirects) {
    problems.push(
      `There are ${redirects.length} aliases of posts, but Cloudflare Pages takes only ${mostRedirects - 1}: ` +
        'there, the later ones lead on by a page and not by a redirect. Remove aliases that nobody uses any more.',
    );
  }
  return problems;
}
