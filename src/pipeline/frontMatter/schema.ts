import { z } from 'zod';
import type { FieldKind } from '../../model/desk.ts';
import { toSlug } from '../../model/slug.ts';
import { slugProblem } from '../sources/fileName.ts';
import { lengthProblem } from '../sources/nameLength.ts';
import { dayProblem, flagProblem, itemProblem, listProblem, textProblem } from './fieldProblem.ts';
import { languageProblem, toLanguageTag } from './languageTag.ts';

/**
 * What may stand in a post's front matter. This one definition checks posts, gives the type, and
 * describes the fields to the authors of new posts.
 */
export const frontMatterSchema = z.strictObject({
  title: text('title: "Preparing for a chemical peel"').describe('The heading of the page.'),
  metaTitle: text('metaTitle: "Chemical peels"').exactOptional().describe('The title in search results.'),
  metaDescription: text('metaDescription: "How to prepare."')
    .exactOptional()
    .describe('The text in search results.'),
  excerpt: text('excerpt: "One or two sentences about the post."').describe(
    'One or two sentences that lists and search results show.',
  ),
  date: day().describe('The day of publication, as year-month-day. Until then, the post waits.'),
  updated: day().exactOptional().describe('The day of the last change that readers should know of.'),
  category: topic('category: Aftercare').describe('The one category.'),
  tags: list('tags', topic())
    .exactOptional()
    .describe('Further subjects, with commas between them: [Microneedling, Downtime]'),
  readTime: text('readTime: 7 min read').exactOptional().describe('Counted from the words if absent.'),
  cover: text('cover: /images/blog/my-cover.png').exactOptional().describe('A picture in the folder public.'),
  coverAlt: text('coverAlt: "Fine needles above skin"').exactOptional().describe('What the cover shows.'),
  slug: text('slug: preparing-for-chemical-peel')
    .exactOptional()
    .describe('The name of the file, without .md.'),
  featured: flag().exactOptional().describe('Whether the post stands at the top of the list.'),
  draft: flag()
    .exactOptional()
    .describe('Only the preview shows drafts. Delete this line to publish the post.'),
  author: text('author: Jennifer Eze').describe('Who wrote the post.'),
  reviewedBy: text('reviewedBy: Jennifer Eze').exactOptional().describe('Who checked the facts.'),
  reviewed: day().exactOptional().describe('The day on which the facts were checked.'),
  lang: language()
    .exactOptional()
    .describe('The language of the post, if it is not that of the blog: pl, ar, pt-BR.'),
  primaryKeyword: text('primaryKeyword: "chemical peel"').exactOptional().describe('What people search for.'),
  secondaryKeywords: list('secondaryKeywords', text()).exactOptional().describe('What they also search for.'),
  aliases: list('aliases', slug())
    .exactOptional()
    .describe('Earlier names of the file; they lead to the post.'),
  quiet: list('quiet', text())
    .exactOptional()
    .describe('What the preview found and is no fault here, each with its reason. The preview writes it.'),
});

/** The front matter of a post without errors. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** Name of a field. */
export type FieldName = keyof FrontMatter;

/** Every field, in the order in which authors are shown them. */
export const fieldNames: readonly string[] = Object.keys(frontMatterSchema.shape);

/** Whether a name is that of a field. */
export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(frontMatterSchema.shape, name);
}

/** What kind of value a field has. */
export function fieldKind(name: FieldName): FieldKind {
  const { def } = frontMatterSchema.shape[name];
  const type = 'innerType' in def ? def.innerType : frontMatterSchema.shape[name];
  if (type instanceof z.ZodArray) return 'list';
  if (type instanceof z.ZodBoolean) return 'flag';
  return type instanceof z.ZodISODate ? 'day' : 'text';
}

/** The fields that hold a list. */
export const listFields: readonly string[] = fieldNames.filter(
  (name) => isFieldName(name) && fieldKind(name) === 'list',
);

/** One line of text: a field with an example of it, or an item of a list. */
function text(example?: string) {
  return z.string({
    error: ({ input }) => (example === undefined ? itemProblem(input) : textProblem(input, example)),
  });
}

function topic(example?: string) {
  return text(example).refine((name) => topicProblem(name) === null, {
    error: ({ input }) => topicProblem(String(input)) ?? '',
  });
}

function topicProblem(name: string): string | null {
  const file = toSlug(name);
  if (file !== '') return lengthProblem(name, file);
  return `"${name}" has neither letters nor digits, so it cannot have a page. Write it in words.`;
}

function slug() {
  return text().refine((name) => slugProblem(name) === null, {
    error: ({ input }) => slugProblem(String(input)) ?? '',
  });
}

function day() {
  return z.iso.date({ error: ({ input }) => dayProblem(input) });
}

/** A language tag, which becomes the one form that all spellings of it have. */
function language() {
  return text('lang: pl')
    .refine((tag) => toLanguageTag(tag) !== null, { error: ({ input }) => languageProblem(String(input)) })
    .transform((tag) => toLanguageTag(tag) ?? tag);
}

function flag() {
  return z.boolean({ error: ({ input }) => flagProblem(input) });
}

function list<Item extends z.ZodType>(name: string, item: Item) {
  return z.array(item, { error: ({ input }) => listProblem(input, name) });
}
