import type { Root } from 'hast';
import { memo } from 'react';
import Markdown, { type Options } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { toBodyPicture } from '../../model/body/bodyPicture.ts';
import { footnoteLabels } from '../../model/body/footnotes.ts';
import { gfmOptions } from '../../model/body/gfmOptions.ts';
import { transformBody } from '../../model/body/transformBody.ts';
import type { PieceProps } from './pieces.ts';

const remarkPlugins: NonNullable<Options['remarkPlugins']> = [[remarkGfm, gfmOptions]];

/**
 * Renders a piece of a post. Tags and addresses are passed on as they are, because `transformBody` decides which of them
 * become elements, and which are followed and shown.
 */
export const Piece = memo(function Piece({ markdown, ids, pictures, direction }: PieceProps) {
  const dress = () => (tree: Root) =>
    transformBody(tree, {
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
