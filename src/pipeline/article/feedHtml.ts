import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { pictureAt, shownSize, toFigure } from '../../model/body/bodyPicture.ts';
import { element, text } from '../../model/body/nodes.ts';
import type { MentionedPicture } from '../../model/body/transformBody.ts';
import type { LanguageAttributes } from '../../model/language.ts';
import type { PostText } from '../../model/post.ts';
import { absoluteUrl } from '../../model/urls.ts';
import type { RenderedBody } from './renderedBody.ts';

/** What only works on the blog's own pages: headings' links to themselves, and buttons to copy code. */
const controls =
  /<a href="[^"]*" aria-label="[^"]*" class="heading-link"><\/a>|<button type="button" class="code-copy">.*?<\/button>/gs;

/**
 * The whole text of a post as feed readers show it: addresses are absolute, there are no controls, and pictures are
 * plain. `path` is the post's own address. `language` goes around it all: feeds name none for a single post.
 */
export function toFeedHtml(
  { html, pictures }: RenderedBody,
  known: PostText['pictures'],
  path: string,
  language?: LanguageAttributes,
): string {
  // Matches markup only: in text, `<` is always escaped, and in attributes, `"` is.
  const content = html
    .replace(controls, '')
    .replace(
      /<a href="([/#][^"]*)"/g,
      (_, href: string) => `<a href="${absoluteUrl(href.startsWith('#') ? path + href : href)}"`,
    )
    .replace(/\0(\d+)\0/g, (_, rank) => {
      const mention = pictures[Number(rank)];
      const children = mention === undefined ? [] : toPlainPicture(mention, known);
      return toHtml({ type: 'root', children });
    });
  if (language === undefined) return content;
  return `<div lang="${language.lang}" dir="${language.dir}">${content}</div>`;
}

function toPlainPicture(mention: MentionedPicture, known: PostText['pictures']): ElementContent[] {
  const { src, alt } = mention;
  const picture = pictureAt(src, known);
  if (picture === null) return toDescription(mention);
  const image = element('img', { src: absoluteUrl(picture.src), alt, ...shownSize(picture, src) }, []);
  return toFigure(mention, [image]);
}

function toDescription({ alt, alone }: MentionedPicture): ElementContent[] {
  if (alt === '') return [];
  return [alone === true ? element('p', {}, [text(alt)]) : text(alt)];
}
