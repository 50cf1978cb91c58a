import type { Root } from 'hast';
import { memo } from 'react';
import Markdown, { type Options } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { toBodyPicture } from '../../model/body/bodyPicture.ts';
import { dressBody } from '../../model/body/dressBody.ts';
import { footnoteLabels } from '../../model/body/footnotes.ts';
import type { PieceProps } from './pieces.ts';

const remarkPlugins: NonNullable<Options['remarkPlugins']> = [remarkGfm];

/**
 * Renders a piece of a post. Raw HTML comes out as text. Addresses are passed on as they are,
 * because `dressBody` decides which of them are followed and shown.
 */
export const Piece = memo(function Piece({ markdown, ids, pictures, direction }: PieceProps) {
  const dress = () => (tree: Root) =>
    dressBody(tree, {
      direction,
      idAt: (offset) => ids.get(offset),
      toPicture: (picture) => toBodyPicture(picture, pictures),
    });
  return (
    <Markdown
      remarkPlugins={remarkPlugins}
      remarkRehypeOptions={footnoteLabels}
      rehypePlugins={[dress]}
      urlTransform={keepUrl}
    >
      {markdown}
    </Markdown>
  );
});

function keepUrl(url: string): string {
  return url;
}
