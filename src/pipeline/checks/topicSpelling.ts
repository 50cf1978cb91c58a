import type { Finding } from '../../model/finding.ts';
import type { Publishable } from '../edition.ts';
import type { Topics } from '../outputs/topics.ts';
import { toFinding, toWarning } from '../remark.ts';

/** Warnings about categories and tags that are written in another way than in most posts, or twice in one. */
export function topicFindings(posts: readonly Publishable[], topics: Topics): Finding[] {
  return posts.flatMap((post) => {
    const seen = new Set<string>();
    return namesOf(post).flatMap(({ name, subject, at }) => {
      const { slug, name: usual } = topics.topicOf(name);
      const isRepeated = subject === 'tags' && seen.has(slug);
      if (subject === 'tags') seen.add(slug);
      const message = isRepeated
        ? `"${name}" is listed twice. Delete one of the two.`
        : `"${name}" is written "${usual}" in most posts, and shown so. Write it the same way everywhere.`;
      return isRepeated || name !== usual ? [toFinding(post.source, toWarning(at, subject, message))] : [];
    });
  });
}

function namesOf({ matter, places }: Publishable) {
  const { category, tags = [] } = matter;
  return [
    { name: category, subject: 'category', at: places['category'] ?? 0 },
    ...tags.map((name, index) => ({ name, subject: 'tags', at: places[`tags.${index}`] ?? 0 })),
  ];
}
