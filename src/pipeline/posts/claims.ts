import type { Finding } from '../../model/finding.ts';
import type { SourcePost } from './sourcePost.ts';
import { toError, toFinding } from '../sources/diagnostic.ts';

/** A file that wants an address: by its name, or by an alias in its front matter. */
interface Claim {
  sourcePost: SourcePost;
  slug: string;
  subject: 'file name' | 'aliases';
  at: number;
}

/**
 * Errors about addresses that two files want. A file's name outranks an alias, so a post never loses
 * its address to another one's alias.
 */
export function claimFindings(sourcePosts: readonly SourcePost[]): Finding[] {
  const claims = new Map<string, Claim[]>();
  for (const claim of sourcePosts.filter(isFileFine).flatMap(claimsOf)) {
    claims.set(claim.slug, [...(claims.get(claim.slug) ?? []), claim]);
  }
  return [...claims.values()].filter((rivals) => rivals.length > 1).flatMap(rivalFindings);
}

/** A file that must be renamed anyway claims nothing. */
function isFileFine({ findings }: SourcePost): boolean {
  return findings.every(({ level }) => level !== 'error');
}

function claimsOf(sourcePost: SourcePost): Claim[] {
  const { slug } = sourcePost.source;
  const { matter, places } = sourcePost.parsed;
  const aliases = (matter?.aliases ?? []).map((alias, index): Claim => {
    return { sourcePost, slug: alias, subject: 'aliases', at: places[`aliases.${index}`] ?? 0 };
  });
  return [{ sourcePost, slug, subject: 'file name', at: 0 }, ...aliases];
}

function rivalFindings(rivals: readonly Claim[]): Finding[] {
  const names = rivals.filter(({ subject }) => subject === 'file name');
  const losers = names.length === 1 ? rivals.filter(({ subject }) => subject === 'aliases') : rivals;
  return losers.map((claim) => {
    const other = rivals.find((rival) => rival !== claim)?.sourcePost;
    const message =
      other === undefined || other === claim.sourcePost
        ? `"${claim.slug}" is the name of this file, or listed twice. Delete it.`
        : `"${claim.slug}" is also claimed by ${other.source.file}. Give one of the two another name.`;
    return toFinding(claim.sourcePost.source, toError(claim.at, claim.subject, message));
  });
}
