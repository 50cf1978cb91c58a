import type { Finding } from '../../model/finding.ts';
import type { Entry } from '../posts/edition.ts';
import { toError, toFinding } from '../sources/diagnostic.ts';

/** A file that wants an address: by its name, or by an alias in its front matter. */
interface Claim {
  entry: Entry;
  slug: string;
  subject: 'file name' | 'aliases';
  at: number;
}

/**
 * Errors about addresses that two files want. A file's name outranks an alias, so a post never loses
 * its address to another one's alias.
 */
export function claimFindings(entries: readonly Entry[]): Finding[] {
  const claims = new Map<string, Claim[]>();
  for (const claim of entries.filter(isFileFine).flatMap(claimsOf)) {
    claims.set(claim.slug, [...(claims.get(claim.slug) ?? []), claim]);
  }
  return [...claims.values()].filter((rivals) => rivals.length > 1).flatMap(rivalFindings);
}

/** A file that must be renamed anyway claims nothing. */
function isFileFine({ findings }: Entry): boolean {
  return findings.every(({ level }) => level !== 'error');
}

function claimsOf(entry: Entry): Claim[] {
  const { slug } = entry.source;
  const { matter, places } = entry.parsed;
  const aliases = (matter?.aliases ?? []).map((alias, index): Claim => {
    return { entry, slug: alias, subject: 'aliases', at: places[`aliases.${index}`] ?? 0 };
  });
  return [{ entry, slug, subject: 'file name', at: 0 }, ...aliases];
}

function rivalFindings(rivals: readonly Claim[]): Finding[] {
  const names = rivals.filter(({ subject }) => subject === 'file name');
  const losers = names.length === 1 ? rivals.filter(({ subject }) => subject === 'aliases') : rivals;
  return losers.map((claim) => {
    const other = rivals.find((rival) => rival !== claim)?.entry;
    const message =
      other === undefined || other === claim.entry
        ? `"${claim.slug}" is the name of this file, or listed twice. Delete it.`
        : `"${claim.slug}" is also claimed by ${other.source.file}. Give one of the two another name.`;
    return toFinding(claim.entry.source, toError(claim.at, claim.subject, message));
  });
}
