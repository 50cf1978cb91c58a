import type { Finding } from '../../model/finding.ts';
import { isTemplate } from '../article/advice/templateWords.ts';
import { isSameText } from '../markdown/syntaxTree.ts';
import type { ValidPost } from '../posts/sourcePost.ts';
import { toFinding, toWarning } from '../sources/diagnostic.ts';

/** What a full stop at the end does not change. */
function same(a: string, b: string): boolean {
  const bare = (text: string) => text.replace(/[.!?…\s]+$/, '');
  return isSameText(bare(a), bare(b));
}

function toKey({ matter }: ValidPost): string {
  return matter.title.trim().toLowerCase();
}

/** Findings on a post whose summaries only say its title again, or whose title another post has. */
export function summaryFindings(posts: readonly ValidPost[], all: readonly ValidPost[]): Finding[] {
  const byTitle = new Map<string, ValidPost[]>();
  for (const post of all) {
    const title = toKey(post);
    byTitle.set(title, [...(byTitle.get(title) ?? []), post]);
  }
  return posts.flatMap((post) => {
    const { source, matter, places } = post;
    const { title, excerpt, metaDescription } = matter;
    const warn = (field: string, message: string, level?: 'must') =>
      toFinding(source, toWarning(places[field] ?? 0, field, message, level));
    const other = byTitle.get(toKey(post))?.find((each) => each !== post);
    return [
      ...(isTemplate(excerpt)
        ? [warn('excerpt', 'is what every new post begins with. Say what readers learn.', 'must')]
        : []),
      ...(same(excerpt, title)
        ? [warn('excerpt', 'says the title again. Say what readers learn, in one or two sentences.')]
        : []),
      ...(metaDescription !== undefined && same(metaDescription, title)
        ? [
            warn(
              'metaDescription',
              'says the title again, and search results show both. Say what readers learn, or delete the line: then the excerpt is shown.',
            ),
          ]
        : []),
      ...(other === undefined
        ? []
        : [warn('title', `${other.source.file} has the same title. Give each post a title of its own.`)]),
    ];
  });
}
