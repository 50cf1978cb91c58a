import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { pictureAt } from '../../model/body/bodyPicture.ts';
import { element, type MentionedPicture } from '../../model/body/dressBody.ts';
import type { PostText } from '../../model/post.ts';
import { absoluteUrl } from '../../model/urls.ts';
import type { Rendition } from './rendition.ts';

/**
 * The whole text of a post as feed readers show it: addresses are absolute, headings have no links to themselves,
 * and pictures are plain. `path` is the post's own address.
 */
export function toFeedHtml({ html, pictures }: Rendition, known: PostText['pictures'], path: string): string {
  // Matches markup only: in text, `<` is always escaped, and in attributes, `"` is.
  return html
    .replace(/<a href="[^"]*" aria-labelledby="[^"]*" class="heading-link">.*?<\/a>/gs, '')
    .replace(
      /<a href="([/#][^"]*)"/g,
      (_, href: string) => `<a href="${absoluteUrl(href.startsWith('#') ? path + href : href)}"`,
    )
    .replace(/\0(\d+)\0/g, (_, rank) => {
      const mention = pictures[Number(rank)];
      return mention === undefined ? '' : toHtml(toPlainPicture(mention, known));
    });
}

function toPlainPicture({ src, alt }: MentionedPicture, known: PostText['pictures']): ElementContent {
  const picture = pictureAt(src, known);
  if (picture === null) return { type: 'text', value: alt };
  const { width, height } = picture;
  return element('img', { src: absoluteUrl(picture.src), alt, width, height }, []);
}
