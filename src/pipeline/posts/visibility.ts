import type { Finding } from '../../model/finding.ts';
import type { Unpublished } from '../../model/post.ts';
import { claimFindings } from '../checks/claims.ts';
import type { Edition, Entry, Publishable } from './edition.ts';
import type { ParsedPost } from './parsedPost.ts';

/** Who sees which files of the posts folder. It is settled once, and everything that is made of the blog takes it. */
export interface Visibility {
  /** The files of the edition. Of all others nothing may be said, not even a finding. */
  visible: readonly Entry[];
  /** Drafts and scheduled posts, if the edition is for readers. */
  hidden: readonly Entry[];
  /** The posts of the visible files: of those without errors. */
  posts: readonly Publishable[];
  /** Addresses that two visible files want. */
  claims: readonly Finding[];
  /** Slugs of all files that readers do not get on that day, visible or not. */
  unpublished: ReadonlySet<string>;
}

/** Settles who sees which files in an edition. */
export function settleVisibility(entries: readonly Entry[], { today, withUnpublished }: Edition): Visibility {
  const judged = entries.map((entry) => ({ entry, unpublished: toUnpublished(entry.parsed, today) }));
  const isVisible = ({ unpublished }: Judged) => withUnpublished || unpublished === undefined;
  const shown = judged.filter(isVisible);
  const visible = shown.map(({ entry }) => entry);
  const claims = claimFindings(visible);
  const refused = new Set(claims.map(({ file }) => file));
  return {
    visible,
    hidden: judged.filter((one) => !isVisible(one)).map(({ entry }) => entry),
    posts: shown.flatMap((one) => (refused.has(one.entry.source.file) ? [] : (toPublishable(one) ?? []))),
    claims,
    unpublished: new Set(
      judged.flatMap(({ entry, unpublished }) => (unpublished === undefined ? [] : [entry.source.slug])),
    ),
  };
}

interface Judged {
  entry: Entry;
  unpublished: Unpublished | undefined;
}

function toUnpublished({ isDraft, matter }: ParsedPost, today: string): Unpublished | undefined {
  if (isDraft) return 'draft';
  return matter !== null && matter.date > today ? 'scheduled' : undefined;
}

/** The post of a file, or null if it has an error. */
function toPublishable({ entry, unpublished }: Judged): Publishable | null {
  const { source, parsed, findings } = entry;
  const { matter, article, places } = parsed;
  const isSound = [...findings, ...parsed.findings].every(({ level }) => level !== 'error');
  if (matter === null || article === null || !isSound) return null;
  const post = { slug: source.slug, source, matter, places, article };
  return unpublished === undefined ? post : { ...post, unpublished };
}
