import { site } from '../model/site.ts';
import { toSlug } from '../model/slug.ts';
import type { Entry } from './edition.ts';
import { slugProblem } from './sources/fileName.ts';

/** A post that has only a title yet. */
export interface NewPost {
  slug: string;
  text: string;
}

/** What a new post is likely to have in common with others. */
export interface Habits {
  /** Categories in use, most used first. */
  categories: readonly string[];
  author: string;
}

/** What the posts so far have in common. */
export function toHabits(entries: readonly Entry[]): Habits {
  const matters = entries.flatMap(({ manuscript }) => manuscript.matter ?? []);
  const authors = byUse(matters.map(({ author }) => author));
  return { categories: byUse(matters.map(({ category }) => category)), author: authors[0] ?? site.publisher };
}

/** Writes the first lines of a post with a title: a valid draft. Throws if the title gives no address. */
export function toNewPost(title: string, today: string, { categories, author }: Habits): NewPost {
  const line = title.replace(/\s+/g, ' ').trim();
  const slug = toSlug(line);
  if (slug === '')
    throw new Error('The title has neither letters nor digits to make an address of. Use words.');
  const problem = slugProblem(slug);
  if (problem !== null) throw new Error(problem);
  return { slug, text: toText(line, slug, today, categories, author) };
}

/** Different texts, the most frequent ones first. */
function byUse(texts: readonly string[]): string[] {
  const uses = new Map<string, number>();
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1);
  return [...uses].toSorted(([, m], [, n]) => n - m).map(([text]) => text);
}

function toText(
  title: string,
  slug: string,
  today: string,
  categories: readonly string[],
  author: string,
): string {
  return `---
# The heading of the page.
title: ${quoted(title)}

# One or two sentences that lists and search engines show.
excerpt: "What this post is about, in one or two sentences."

# The day of publication, as year-month-day. With a later day, the post waits until then.
date: ${today}

# One category.${categories.length === 0 ? '' : ` In use: ${categories.join(', ')}.`}
category: ${quoted(categories[0] ?? 'News')}

# Further subjects, with commas between them: [Microneedling, Downtime]
tags: []

# Who wrote the post.
author: ${quoted(author)}

# A picture in public/images/blog and what it shows. Delete the two # signs to use it.
# cover: /images/blog/${slug}-cover.png
# coverAlt: "What the picture shows."

# Only the preview shows drafts. Delete this line to publish the post.
draft: true
---

Begin with what the reader will know at the end.

## The first section

Write here. Two # signs begin a section, three a part of one.
`;
}

/** A text as YAML and JSON both understand it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
