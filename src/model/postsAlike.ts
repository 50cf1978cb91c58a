import { editDistance, nearest } from './nearest.ts';
import type { PostSummary } from './post.ts';
import { toSlug } from './slug.ts';

type Named = Pick<PostSummary, 'slug' | 'title' | 'tags'>;

/** Words with fewer letters, such as `to` and `is`, say nothing about what was meant. */
const shortest = 3;

/** What a tag counts beside the post's own name and title. */
const aside = 0.8;

/** Part of a name's weight that a post must have in common with it. */
const enough = 0.5;

/**
 * The posts that a name in an address may have meant, best first: whose own name is a slip of the pen away, else those
 * that share its words, whole, begun or slightly misspelt, with their names, titles or tags. Words that few posts have
 * weigh more. So part of a name is enough, and a post that was renamed is found by the words that it kept.
 *
 * @param name the last part of an address
 */
export function postsAlike<Post extends Named>(name: string, posts: readonly Post[], most: number): Post[] {
  const meant = nearest(
    name.toLowerCase(),
    posts.map(({ slug }) => slug),
    most,
  );
  const slips = meant.flatMap((slug) => posts.find((post) => post.slug === slug) ?? []);
  const sharing = postsSharing(wordsOf(name.replace(/\.\w+$/, '')), posts);
  return [...new Set([...slips, ...sharing])].slice(0, most);
}

function postsSharing<Post extends Named>(words: readonly string[], posts: readonly Post[]): Post[] {
  const known = posts.map((post) => ({
    post,
    words: wordsOf(`${post.slug} ${post.title}`),
    tags: wordsOf(post.tags.join(' ')),
  }));
  const weighed = words.map((word) => {
    const likeness = known.map((entry) =>
      Math.max(likenessAmong(word, entry.words), aside * likenessAmong(word, entry.tags)),
    );
    const having = likeness.filter((like) => like > 0).length;
    // A word that nobody has weighs as much as one that only one post has.
    return { likeness, weight: Math.log(1 + posts.length / Math.max(1, having)) };
  });
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return known
    .map(({ post, words: own }, position) => ({
      post,
      share:
        weighed.reduce((sum, { likeness, weight }) => sum + weight * (likeness[position] ?? 0), 0) / whole,
      own: own.length,
    }))
    .filter(({ share }) => share >= enough)
    .toSorted((a, b) => b.share - a.share || a.own - b.own)
    .map(({ post }) => post);
}

function likenessAmong(word: string, others: readonly string[]): number {
  return Math.max(0, ...others.map((other) => likenessOf(word, other)));
}

/** 1 for the same word, less for one that begins so or is a slip of the pen away, else 0. */
function likenessOf(word: string, other: string): number {
  if (word === other) return 1;
  const [shorter, longer] = word.length < other.length ? [word, other] : [other, word];
  if (shorter.length >= 4 && longer.startsWith(shorter)) return 0.9;
  if (shorter.length < 5 || longer.length - shorter.length > 2) return 0;
  return editDistance(word, other) <= Math.floor(longer.length / 5) ? 0.8 : 0;
}

function wordsOf(text: string): string[] {
  return [...new Set(toSlug(text).split('-'))].filter((word) => word.length >= shortest && !filler.has(word));
}

const filler = new Set('the and for your you with from how what when are not its our blog post'.split(' '));
