import type { RenamedPost } from '../../model/desk.ts';
import type { SourcePosts } from './sourcePosts.ts';

/** A file that has got another name goes and comes within so many milliseconds, in any order. */
const together = 5000;

/**
 * Watches for posts whose files get another name: one goes, and one with the same text comes. Is told the posts before
 * and after each change, and says which were renamed by then. `now` is in milliseconds.
 */
export function watchRenames(now: () => number = () => performance.now()) {
  const gone = new Map<string, Seen>();
  const come = new Map<string, Seen>();
  return (before: SourcePosts, after: SourcePosts): RenamedPost[] => {
    const time = now();
    note(gone, before, after, time);
    note(come, after, before, time);
    return [...gone].flatMap(([text, { slug: from }]) => {
      const to = come.get(text)?.slug;
      if (to === undefined || to === from) return [];
      gone.delete(text);
      come.delete(text);
      return [{ from, to }];
    });
  };
}

interface Seen {
  slug: string;
  time: number;
}

/** Notes the posts that only one side has, by their texts, and forgets those of some time ago. */
function note(seen: Map<string, Seen>, there: SourcePosts, notThere: SourcePosts, time: number): void {
  for (const [text, one] of seen) if (time - one.time > together) seen.delete(text);
  for (const [name, { source }] of there) {
    if (!notThere.has(name) && source.text !== null) seen.set(source.text, { slug: source.slug, time });
  }
}
