import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toBodyPicture } from '../../model/body/bodyPicture.ts';
import type { Direction } from '../../model/body/direction.ts';
import { footnoteLabels } from '../../model/body/footnotes.ts';
import { transformBody, type MentionedPicture } from '../../model/body/transformBody.ts';
import type { Heading, PostText } from '../../model/post.ts';

/**
 * A post's text as HTML, but for its pictures: their sizes and copies are known only when all posts are. It is made
 * while the post is parsed, because parsing is the long part of it.
 */
export interface RenderedBody {
  /** HTML in which a NUL on both sides marks the place of a picture, by its rank. No text can hold a NUL. */
  html: string;
  pictures: MentionedPicture[];
}

/**
 * Renders the blocks of a post's text as the browser does. `headings` are those that the outline lists, `direction`
 * is that of the post's language.
 */
export function renderBody(
  blocks: RootContent[],
  headings: readonly Heading[],
  direction: Direction = 'ltr',
): RenderedBody {
  const pictures: MentionedPicture[] = [];
  const ids = new Map(headings.map(({ at, id }) => [at, id]));
  const html = toHast({ type: 'root', children: blocks }, { allowDangerousHtml: true, ...footnoteLabels });
  const root: HtmlRoot = html.type === 'root' ? html : { type: 'root', children: [] };
  transformBody(root, {
    direction,
    idAt: (offset) => ids.get(offset),
    toPicture: (picture) => [{ type: 'text', value: `\0${pictures.push(picture) - 1}\0` }],
  });
  return { html: toHtml(root), pictures };
}

/** The whole text of a post as HTML. */
export function toBodyHtml({ html, pictures }: RenderedBody, known: PostText['pictures']): string {
  return html.replace(/\0(\d+)\0/g, (_, rank) => {
    const picture = pictures[Number(rank)];
    return picture === undefined ? '' : toHtml({ type: 'root', children: toBodyPicture(picture, known) });
  });
}
