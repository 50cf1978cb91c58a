import { z } from 'zod';
import { slugProblem } from '../sources/fileName.ts';
import { toSlug } from '../../model/slug.ts';
import { toCalendarDay } from '../calendarDay.ts';

/**
 * What may stand in a post's front matter. This one definition checks posts, gives the type, and
 * describes the fields to editors (`z.toJSONSchema`).
 */
export const frontMatterSchema = z.strictObject({
  title: text('title: "Preparing for a chemical peel"').describe('The main heading of the page.'),
  metaTitle: text('metaTitle: "Chemical peel preparation"')
    .exactOptional()
    .describe('The title in search results.'),
  metaDescription: text('metaDescription: "How to prepare …"')
    .exactOptional()
    .describe('The text in search results.'),
  excerpt: text('excerpt: "One or two sentences about the post."').describe(
    'One or two sentences for lists.',
  ),
  date: day().describe('The day of publication. A day in the future keeps the post back until then.'),
  updated: day().exactOptional().describe('The day of the last change that readers should know of.'),
  category: topic('category: Aftercare').describe('The one category.'),
  tags: list('tags', topic('[Microneedling, Aftercare]')).exactOptional().describe('Further subjects.'),
  readTime: text('readTime: 7 min read').exactOptional().describe('Computed from the words if absent.'),
  cover: text('cover: /images/blog/my-post-cover.png')
    .exactOptional()
    .describe('A picture in the folder public.'),
  coverAlt: text('coverAlt: "Fine needles above skin"').exactOptional().describe('What the cover shows.'),
  slug: text('slug: preparing-for-chemical-peel')
    .exactOptional()
    .describe('The name of the file without .md.'),
  featured: flag().exactOptional().describe('Whether the post stands at the top of the list.'),
  draft: flag().exactOptional().describe('Whether the post is kept out of the published blog.'),
  author: text('author: Jennifer Eze').describe('Who wrote the post.'),
  reviewedBy: text('reviewedBy: Jennifer Eze').exactOptional().describe('Who checked the facts.'),
  reviewed: day().exactOptional().describe('The day on which the facts were checked.'),
  primaryKeyword: text('primaryKeyword: "chemical peel"').exactOptional().describe('What people search for.'),
  secondaryKeywords: list('secondaryKeywords', text('[peel aftercare]'))
    .exactOptional()
    .describe('Other searches.'),
  aliases: list('aliases', slug())
    .exactOptional()
    .describe('Earlier names of the file; they lead to this post.'),
});

/** The front matter of a post that has no errors. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** Name of a field. */
export type FieldName = keyof FrontMatter;

/** Every field, in the order in which authors are shown them. */
export const fieldNames = Object.keys(frontMatterSchema.shape);

function text(example: string) {
  return z.string({ error: ({ input }) => wrongKind(input, 'a text', example) });
}

function day() {
  return z.iso.date({ error: ({ input }) => dayProblem(input) });
}

function flag() {
  return z.boolean({
    error: ({ input }) => `found ${named(input)}, expected true or false, without quotes.`,
  });
}

function topic(example: string) {
  return text(example).refine((name) => toSlug(name) !== '', {
    error: ({ input }) =>
      `${named(input)} has neither a letter nor a digit, so it cannot have an address. Use words.`,
  });
}

function slug() {
  return text('[old-name]').refine((name) => slugProblem(name) === null, {
    error: ({ input }) => slugProblem(String(input)) ?? '',
  });
}

function list<Item extends z.ZodType>(name: string, item: Item) {
  return z.array(item, { error: ({ input }) => listProblem(name, input) });
}

function wrongKind(input: unknown, expected: string, example: string): string {
  if (input === undefined) return `nothing is given here. Every post needs it; write for example: ${example}`;
  if (typeof input === 'number' || typeof input === 'boolean') {
    return `found ${named(input)}, expected ${expected}. Put it in quotes: "${input}".`;
  }
  return `found ${named(input)}, expected ${expected}, for example: ${example}`;
}

function dayProblem(input: unknown): string {
  if (input === undefined)
    return 'nothing is given here. Every post needs its day; write for example: date: 2026-02-25';
  const meant = typeof input === 'string' ? toCalendarDay(input) : null;
  if (meant !== null) return `found ${named(input)}, expected year-month-day. Write ${meant}.`;
  if (/^\d{4}-\d\d-\d\d$/.test(String(input)))
    return `${input} is not a day of the calendar. Check the month and the day.`;
  return `found ${named(input)}, expected a day as year-month-day, for example 2026-02-25.`;
}

function listProblem(name: string, input: unknown): string {
  if (typeof input !== 'string')
    return `found ${named(input)}, expected a list, for example: ${name}: [one, two]`;
  const items = input
    .split(/[,;]/)
    .map((item) => item.trim())
    .filter(Boolean);
  return `found one text, expected a list. Write: ${name}: [${items.join(', ')}]`;
}

function named(input: unknown): string {
  if (input === undefined || input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object')
    return 'a colon inside the value, so it is read as another field; put the value in quotes';
  return typeof input === 'number' ? `the number ${input}` : `“${String(input)}”`;
}
