import type { Heading } from './post.ts';

/** Usual headings of a list of posts that authors write themselves. */
const usual =
  /^(?:(?:related|further|recommended|more) (?:reading|posts|articles|guides)|more to read|(?:what to )?read (?:more|next))[.:]?$/i;

/** The heading of related posts: another one where the author has a list of their own under a usual one. */
export function relatedTitle(headings: readonly Pick<Heading, 'text'>[]): string {
  const hasOwn = headings.some(({ text }) => usual.test(text.trim()));
  return hasOwn ? 'More on this subject' : 'Related reading';
}
