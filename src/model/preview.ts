import { dataPath } from './urls.ts';

/** What was found in all files of the posts folder: a list of `FileReport`. Only the preview serves it. */
export const findingsPath = `${dataPath}/findings.json`;

/** Name of the event by which the preview tells open pages of changed posts. */
export const changedEvent = 'blog:changed';

/** What comes with that event. */
export interface ChangedPosts {
  slugs: string[];
}
