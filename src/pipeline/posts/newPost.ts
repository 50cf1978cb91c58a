import { withoutInvisible } from '../../model/invisible.ts';
import { site } from '../../model/site.ts';
import { toSlug } from '../../model/slug.ts';
import { templateWords } from '../article/advice/templateWords.ts';
import type { SourcePost } from './sourcePost.ts';
import { frontMatterSchema, type FieldName } from '../frontMatter/schema.ts';
import { slugProblem } from '../sources/fileName.ts';
import { shortName } from '../../model/shortName.ts';
import { PlainError } from '../files/plainError.ts';

/** A post that has only a title yet. */
export interface NewPost {
  slug: string;
  text: string;
}

/** What a new post is likely to have in common with others. */
export interface Habits {
  /** Categories in use, most used first. */
  categories: readonly string[];
  /** Tags in use, most used first. */
  tags: readonly string[];
  author: string;
  /** Everybody who has written or checked a post. */
  authors: readonly string[];
}

/** What a new post takes over. */
type UsualFields = Pick<Habits, 'categories' | 'author'>;

/** What the posts so far have in common. */
export function toHabits(sourcePosts: readonly SourcePost[]): Habits {
  const matters = sourcePosts.flatMap(({ parsed }) => parsed.matter ?? []);
  const authors = byUse(matters.flatMap(({ author, reviewedBy }) => (reviewedBy === undefined ? author : [author, reviewedBy])));
  return {
    categories: byUse(matters.map(({ category }) => category)),
    tags: byUse(matters.flatMap(({ tags = [] }) => tags)),
    author: byUse(matters.map(({ author }) => author))[0] ?? site.publisher,
    authors,
  };
}

/**
 * Writes the first lines of a post with a title: a valid draft. Its address is made of the title, unless one is given.
 * Throws a `PlainError` if that is no address.
 */
export function toNewPost(title: string, today: string, habits: UsualFields, address?: string): NewPost {
  const slug = address ?? shortName(toSlug(title));
  if (slug === '')
    throw new PlainError('The title has neither letters nor digits to make an address of. Use words.');
  const problem = slugProblem(slug);
  if (problem !== null) throw new PlainError(problem);
  return { slug, text: toText(slug, withoutInvisible(title).replace(/\s+/g, ' ').trim(), today, habits) };
}

/** Different texts, the most frequent ones first. */
function byUse(texts: readonly string[]): string[] {
  const uses = new Map<string, number>();
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1);
  return [...uses].toSorted(([, m], [, n]) => n - m).map(([text]) => text);
}

function toText(slug: string, title: string, today: string, { categories, author }: UsualFields): string {
  const inUse = categories.length === 0 ? '' : ` In use: ${categories.join(', ')}.`;
  return `---
${field('title', quoted(title))}

${field('excerpt', quoted(templateWords.excerpt))}

${field('date', today)}

${field('category', quoted(categories[0] ?? 'News'), inUse)}

${field('tags', '[]')}

${field('author', quoted(author))}

# A picture in the folder public, and what it shows. Delete the two # signs below to use it.
# cover: /images/blog/${slug}-cover.png
# coverAlt: ${quoted(templateWords.coverAlt)}

${field('draft', 'true')}
---

${templateWords.beginning}

## ${templateWords.heading}

${templateWords.section}
`;
}

/** A field below a comment that says what it is for. */
function field(name: FieldName, value: string, more = ''): string {
  return `# ${frontMatterSchema.shape[name].description}${more}\n${name}: ${value}`;
}

/** A text as YAML and JSON both understand it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
