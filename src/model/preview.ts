import type { Mend } from './finding.ts';
import { dataPath } from './urls.ts';

/** What was found in all files of the posts folder: a list of `FileReport`. Only the preview serves it. */
export const findingsPath = `${dataPath}/findings.json`;

/** Name of the event by which the preview tells open pages of changed posts. */
export const changedEvent = 'blog:changed';

/** What comes with that event. */
export interface ChangedPosts {
  slugs: string[];
}

/** Where the desk sends a {@link MendRequest}. Only the preview answers there. */
export const mendPath = `${dataPath}/mend`;

/** Name of the header, and of the element of the page, that hold the preview's token. */
export const tokenName = 'x-blog-desk';

/** Asks the preview to change one stretch of a post's file. */
export interface MendRequest {
  slug: string;
  /** Of the report that was shown: the file must still be that one. */
  version: string;
  mend: Mend;
}

/** What comes back: the file's new version, or why nothing was written. */
export type MendAnswer = { version: string } | { problem: string };
