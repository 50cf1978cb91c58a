import type { RenamedPost } from './desk.ts';
import { dataPath } from './urls.ts';

/** What was found in all files of the posts folder: a list of `FileReport`. Only the preview serves it. */
export const findingsPath = `${dataPath}/findings.json`;

/** Name of the event by which the preview tells open pages of changed posts. */
export const changedEvent = 'blog:changed';

/** What comes with that event. */
export interface ChangedPosts {
  slugs: string[];
  /** Posts whose files have got another name. */
  renamed: RenamedPost[];
  /** Addresses of other files that were written, as the `src` of pictures has them. */
  files: string[];
  /** What happened, in words: `posts/x.md was removed`. */
  said: string;
}
