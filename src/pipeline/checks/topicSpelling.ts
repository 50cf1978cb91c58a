import type { Finding } from '../../model/finding.ts';
import { editDistance } from '../../model/nearest.ts';
import { countedPosts } from '../../model/post.ts';
import type { Topics } from '../outputs/topics.ts';
import type { ValidPost } from '../posts/sourcePost.ts';
import { toFinding, toWarning } from '../sources/diagnostic.ts';

/**
 * Findings on categories and tags: written in another way than in most posts, twice in one, one slip away from another,
 * or of no use to readers.
 */
export function topicFindings(
  posts: readonly ValidPost[],
  all: readonly ValidPost[],
  topics: Topics,
): Finding[] {
  const uses = usesOf(all, topics);
  return posts.flatMap((post) => {
    const seen = new Map<string, string>();
    return namesOf(post).flatMap(({ name, subject, at }) => {
      const { slug, name: usual } = topics.topicOf(name);
      const earlier = subject === 'tags' ? seen.get(slug) : undefined;
      if (subject === 'tags') seen.set(slug, name);
      const message =
        earlier === undefined ? spellingProblem(name, usual) : repetitionProblem(name, earlier, slug);
      if (message !== null) {
        const isPlain = earlier === undefined && plainName.test(name) && plainName.test(usual);
        const mend = isPlain ? { mend: { was: name, now: usual, isBehind: true as const } } : {};
        return [toFinding(post.source, { ...toWarning(at, subject, message), ...mend })];
      }
      if (subject === 'tags' && name.includes(';')) {
        const now = name.replace(/\s*;\s*/g, ', ');
        const told = `"${name}" is one tag. Write commas between several: ${now}`;
        return [
          toFinding(post.source, {
            ...toWarning(at, subject, told),
            mend: { was: name, now, isBehind: true },
          }),
        ];
      }
      const slip = slipProblem(slug, name, uses, topics);
      if (slip !== null) return [toFinding(post.source, toWarning(at, subject, slip))];
      const idle = subject === 'tags' ? idleProblem(post, slug, uses, all.length, topics) : null;
      return idle === null ? [] : [toFinding(post.source, toWarning(at, subject, idle, 'could'))];
    });
  });
}

/** A name that stands as it is in any list and needs no quotes. */
const plainName = /^\p{L}[\p{L}\p{N} -]*$/u;

/** In how many posts each topic is, by its slug. */
function usesOf(posts: readonly ValidPost[], topics: Topics): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { matter } of posts) {
    const names = [matter.category, ...(matter.tags ?? [])];
    for (const slug of new Set(names.map((name) => topics.topicOf(name).slug)))
      uses.set(slug, (uses.get(slug) ?? 0) + 1);
  }
  return uses;
}

/** A name that one post has, and is nearly that of several. */
function slipProblem(
  slug: string,
  name: string,
  uses: ReadonlyMap<string, number>,
  topics: Topics,
): string | null {
  if ((uses.get(slug) ?? 0) > 1 || slug.length < shortestSlip) return null;
  const meant = [...uses].find(([other, count]) => count > 1 && other !== slug && isSlip(slug, other));
  return meant === undefined
    ? null
    : `"${name}" is nearly "${topics.nameOf(meant[0])}", which ${countedPosts(meant[1])} have. If that is meant, write it so.`;
}

/** In letters: shorter names are often neighbours by chance. */
const shortestSlip = 5;

/** Whether two names differ in one letter, or in the ending that tells one thing from several. */
function isSlip(a: string, b: string): boolean {
  // Numbers tell things apart: "spf-30" and "spf-50".
  return (
    Math.abs(a.length - b.length) <= 1 &&
    editDistance(a, b) === 1 &&
    a.replace(/\D/g, '') === b.replace(/\D/g, '')
  );
}

/** A tag that leads nowhere else. */
function idleProblem(
  { matter }: ValidPost,
  slug: string,
  uses: ReadonlyMap<string, number>,
  posts: number,
  topics: Topics,
): string | null {
  if (slug === topics.topicOf(matter.category).slug)
    return 'is the category already, and is shown once. Delete it here.';
  if (posts < fewestPosts || uses.get(slug) !== 1) return null;
  return `no other post has the tag "${topics.nameOf(slug)}", so it leads readers nowhere. Take one that other posts have.`;
}

/** In a blog that has only begun, every tag is new. */
const fewestPosts = 8;

function spellingProblem(name: string, usual: string): string | null {
  return name === usual
    ? null
    : `"${name}" is written "${usual}" in most posts, and shown so. Write it the same way everywhere.`;
}

function repetitionProblem(name: string, earlier: string, slug: string): string {
  const what =
    name.toLowerCase() === earlier.toLowerCase()
      ? `"${name}" is listed twice.`
      : `"${name}" and "${earlier}" have one address, ${slug}, and are one tag.`;
  return `${what} Delete one of the two.`;
}

function namesOf({ matter, places }: ValidPost) {
  const { category, tags = [] } = matter;
  return [
    { name: category, subject: 'category', at: places['category'] ?? 0 },
    ...tags.map((name, index) => ({ name, subject: 'tags', at: places[`tags.${index}`] ?? 0 })),
  ];
}
