import { stringify } from 'yaml';
import type { Post } from '../../model/post.ts';
import { site } from '../../model/site.ts';
import { absoluteUrl, postPath } from '../../model/urls.ts';
import { legible } from './markup.ts';

/**
 * A post as Markdown: what its page shows, and nothing that only its author should see. Links stay as
 * they were written; those without a host start from that of `url`.
 */
export function postMarkdown(post: Post): string {
  const frontMatter = stringify(toFrontMatter(post), { lineWidth: 0 });
  const body = post.body.replace(/^(?:[ \t\r]*\n)+/, '').trimEnd();
  return `---\n${frontMatter}---\n\n# ${escapeMarkdown(post.title)}\n\n${body}\n`;
}

/** Fields without a value are left out. */
function toFrontMatter(post: Post): Record<string, string | string[]> {
  const tags = post.tags.map(({ name }) => legible(name));
  const texts = {
    title: post.title,
    description: post.excerpt,
    url: absoluteUrl(postPath(post.slug)),
    date: post.date,
    updated: post.updated,
    author: post.author,
    reviewedBy: post.reviewedBy,
    reviewed: post.reviewed,
    category: post.category.name,
  };
  const given = Object.entries(texts).flatMap(([field, text]) =>
    text === undefined ? [] : [[field, legible(text)]],
  );
  return {
    ...Object.fromEntries(given),
    ...(tags.length > 0 ? { tags } : {}),
    language: post.lang ?? site.language,
  };
}

/** A plain text as it may stand in a line of Markdown, where it means itself and nothing else. */
export function escapeMarkdown(text: string): string {
  return legible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<#~]|&(?=[#\w])/g, String.raw`\$&`);
}
