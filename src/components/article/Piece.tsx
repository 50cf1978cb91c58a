import { memo } from 'react';
import Markdown, { type Components, type Options } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { BodyLink } from './BodyLink.tsx';
import { BodyPicture } from './BodyPicture.tsx';
import { CodeBlock, TableBox, TableCell, TableHeading, TaskBox } from './bodyBlocks.tsx';
import { bodyHeading } from './BodyHeading.tsx';
import { PieceContext } from './pieceContext.ts';
import type { PieceProps } from './pieces.ts';

// Constants, because a new list or map would make every piece parse its text again.
const remarkPlugins: NonNullable<Options['remarkPlugins']> = [remarkGfm];
const remarkRehypeOptions: NonNullable<Options['remarkRehypeOptions']> = {
  footnoteLabel: 'Notes',
  footnoteBackLabel: 'Back to the text',
};
const components: Components = {
  // The page has its h1 already.
  h1: bodyHeading('h2'),
  h2: bodyHeading('h2'),
  h3: bodyHeading('h3'),
  h4: bodyHeading('h4'),
  h5: bodyHeading('h5'),
  h6: bodyHeading('h6'),
  a: BodyLink,
  img: BodyPicture,
  table: TableBox,
  th: TableHeading,
  td: TableCell,
  pre: CodeBlock,
  input: TaskBox,
};

/**
 * Renders a piece of a post. Raw HTML comes out as text. Addresses are passed on as they are,
 * because `BodyLink` and `BodyPicture` decide which of them are followed and shown.
 */
export const Piece = memo(function Piece({ markdown, ids, pictures }: PieceProps) {
  return (
    <PieceContext value={{ ids, pictures }}>
      <Markdown
        remarkPlugins={remarkPlugins}
        remarkRehypeOptions={remarkRehypeOptions}
        components={components}
        urlTransform={keepUrl}
      >
        {markdown}
      </Markdown>
    </PieceContext>
  );
});

function keepUrl(url: string): string {
  return url;
}
