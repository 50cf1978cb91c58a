import type { Finding } from '../../model/finding.ts';
import type { Topics } from '../outputs/topics.ts';
import type { ValidPost } from '../posts/sourcePost.ts';
import { toFinding, toWarning } from '../sources/diagnostic.ts';

/** Warnings about categories and tags that are written in another way than in most posts, or twice in one. */
export function topicFindings(posts: readonly ValidPost[], topics: Topics): Finding[] {
  return posts.flatMap((post) => {
    const seen = new Map<string, string>();
    return namesOf(post).flatMap(({ name, subject, at }) => {
      const { slug, name: usual } = topics.topicOf(name);
      const earlier = subject === 'tags' ? seen.get(slug) : undefined;
      if (subject === 'tags') seen.set(slug, name);
      const message =
        earlier === undefined ? spellingProblem(name, usual) : repetitionProblem(name, earlier, slug);
      return message === null ? [] : [toFinding(post.source, toWarning(at, subject, message))];
    });
  });
}

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
