import type { Finding } from '../model/finding.ts';
import type { Unpublished } from '../model/post.ts';
import type { Article } from './article/article.ts';
import type { FrontMatter } from './frontMatter/schema.ts';
import type { Manuscript } from './manuscript.ts';
import type { Source } from './sources/source.ts';

/** A file of the posts folder with all that is known of it alone. */
export interface Entry {
  source: Source;
  manuscript: Manuscript;
  /** What is wrong with the file itself: its name, its encoding. */
  findings: Finding[];
}

/** A post without errors. */
export interface Publishable {
  slug: string;
  source: Source;
  matter: FrontMatter;
  places: Record<string, number>;
  article: Article;
  unpublished?: Unpublished;
}

/** Which posts readers get: those that are public on a day, or in the preview all of them. */
export interface Edition {
  /** `YYYY-MM-DD`. */
  today: string;
  withUnpublished: boolean;
}

/** Whether a file belongs to an edition at all. Elsewhere nothing may be said of it, not even a finding. */
export function isInEdition({ manuscript }: Entry, { today, withUnpublished }: Edition): boolean {
  return withUnpublished || toUnpublished(manuscript, today) === undefined;
}

/** Whether nothing in a file itself forbids publishing it. */
export function isSound({ manuscript, findings }: Entry): boolean {
  return [...findings, ...manuscript.findings].every(({ level }) => level !== 'error');
}

/** The post of an entry, or null if it has an error. */
export function toPublishable(entry: Entry, today: string): Publishable | null {
  const { source, manuscript } = entry;
  const { matter, article, places } = manuscript;
  if (matter === null || article === null || !isSound(entry)) return null;
  const unpublished = toUnpublished(manuscript, today);
  const post = { slug: source.slug, source, matter, places, article };
  return unpublished === undefined ? post : { ...post, unpublished };
}

function toUnpublished({ isDraft, matter }: Manuscript, today: string): Unpublished | undefined {
  if (isDraft) return 'draft';
  return matter !== null && matter.date > today ? 'scheduled' : undefined;
}
