import type { Finding } from '../../model/finding.ts';
import type { Unpublished } from '../../model/post.ts';
import { claimFindings } from './claims.ts';
import type { VisibilityRule, SourcePost, ValidPost } from './sourcePost.ts';
import type { ParsedPost } from './parsedPost.ts';

/** Who sees which files of the posts folder. It is settled once, and everything that is made of the blog takes it. */
export interface Visibility {
  /** The files that the rule shows. Of all others nothing may be said, not even a finding. */
  visible: readonly SourcePost[];
  /** Drafts and scheduled posts, if the rule is the one for readers. */
  hidden: readonly SourcePost[];
  /** The posts of the visible files: of those without errors. */
  posts: readonly ValidPost[];
  /** Addresses that two visible files want. */
  claims: readonly Finding[];
  /** Slugs of all files that readers do not get on that day, visible or not. */
  unpublished: ReadonlySet<string>;
  /** The day on which it was settled, `YYYY-MM-DD`. */
  today: string;
}

/** Settles who sees which files. */
export function settleVisibility(sourcePosts: readonly SourcePost[], { today, withUnpublished }: VisibilityRule): Visibility {
  const judged = sourcePosts.map((sourcePost) => ({ sourcePost, unpublished: toUnpublished(sourcePost.parsed, today) }));
  const isVisible = ({ unpublished }: Judged) => withUnpublished || unpublished === undefined;
  const shown = judged.filter(isVisible);
  const visible = shown.map(({ sourcePost }) => sourcePost);
  const claims = claimFindings(visible);
  const refused = new Set(claims.map(({ file }) => file));
  return {
    today,
    visible,
    hidden: judged.filter((one) => !isVisible(one)).map(({ sourcePost }) => sourcePost),
    posts: shown.flatMap((one) => (refused.has(one.sourcePost.source.file) ? [] : (toValidPost(one) ?? []))),
    claims,
    unpublished: new Set(
      judged.flatMap(({ sourcePost, unpublished }) => (unpublished === undefined ? [] : [sourcePost.source.slug])),
    ),
  };
}

interface Judged {
  sourcePost: SourcePost;
  unpublished: Unpublished | undefined;
}

function toUnpublished({ isDraft, matter }: ParsedPost, today: string): Unpublished | undefined {
  if (isDraft) return 'draft';
  return matter !== null && matter.date > today ? 'scheduled' : undefined;
}

/** The post of a file, or null if it has an error. */
function toValidPost({ sourcePost, unpublished }: Judged): ValidPost | null {
  const { source, parsed, findings } = sourcePost;
  const { matter, article, places } = parsed;
  const isSound = [...findings, ...parsed.findings].every(({ level }) => level !== 'error');
  if (matter === null || article === null || !isSound) return null;
  const post = { slug: source.slug, source, matter, places, article };
  return unpublished === undefined ? post : { ...post, unpublished };
}
