import type { Post } from '../../model/post.ts';
import type { PostIndex } from '../../model/postIndex.ts';
import { site } from '../../model/site.ts';
import { absoluteUrl, postMarkdownPath } from '../../model/urls.ts';
import { escapeMarkdown } from './postMarkdown.ts';

/** Tells language models what there is to read: https://llmstxt.org. Each post stands under its category. */
export function llmsFile({ categories }: PostIndex, posts: readonly Post[]): string {
  const sections = categories.map(({ slug, name }) => {
    const own = posts.filter(({ category }) => category.slug === slug);
    return `## ${escapeMarkdown(name)}\n\n${own.map(toItem).join('\n')}`;
  });
  const head = [`# ${escapeMarkdown(site.name)}`, `> ${escapeMarkdown(site.description)}`, note];
  return `${[...head, ...sections].join('\n\n')}\n`;
}

const note = 'Each link leads to the whole text of one post, as Markdown.';

function toItem({ slug, title, excerpt }: Post): string {
  const url = absoluteUrl(postMarkdownPath(slug));
  return `- [${escapeMarkdown(title)}](${url}): ${escapeMarkdown(excerpt)}`;
}
