import { type ComponentType, memo, startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { Direction } from '../../model/body/direction.ts';
import type { Heading, PostText } from '../../model/post.ts';
import { textAttribute } from '../../model/prerendered.ts';
import { type PieceProps, toPieces } from './pieces.ts';
import { useBodyLinks } from './useBodyLinks.ts';
import styles from './ArticleBody.module.css';
import './bodyBlocks.css';
import './bodyCallouts.css';
import './bodyCode.css';
import './bodyHeading.css';

interface ArticleBodyProps {
  text: PostText;
  headings: readonly Heading[];
  /** Renders Markdown. Given from outside because its code comes late. */
  Piece: ComponentType<PieceProps>;
  /** Renders the whole text at once instead of piece by piece. */
  atOnce: boolean;
  /** Of the post's language; none where it is the page's. */
  direction?: Direction | undefined;
  /** Told whether all of the text is on the page. */
  onRendered: (rendered: boolean) => void;
}

/** The text of a post. Its pieces are rendered one after another, each in a task of its own. */
export const ArticleBody = memo(function ArticleBody(props: ArticleBodyProps) {
  const { text, headings, Piece, atOnce, direction, onRendered } = props;
  const body = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => toPieces(text, headings), [text, headings]);
  const shown = useGrowing(pieces.length, atOnce);
  useBodyLinks(body, shown);
  useEffect(() => onRendered(shown === pieces.length), [shown, pieces.length, onRendered]);
  return (
    <div ref={body} className={styles.body} data-growing={shown < pieces.length || undefined}>
      {pieces.slice(0, shown).map((piece) => (
        <Piece key={piece.name} {...piece} direction={direction} />
      ))}
    </div>
  );
});

interface PrerenderedBodyProps extends Pick<ArticleBodyProps, 'onRendered'> {
  html: string;
}

/** The text of a post as the build has rendered it. What is on the page already stays there, node by node. */
export const PrerenderedBody = memo(function PrerenderedBody({ html, onRendered }: PrerenderedBodyProps) {
  const body = useRef<HTMLDivElement>(null);
  useBodyLinks(body, 1);
  useEffect(() => onRendered(true), [onRendered]);
  return (
    <div
      ref={body}
      className={styles.body}
      data-long={html.length > long || undefined}
      // oxlint-disable-next-line react/no-danger -- `transformBody` made it, which makes no elements but those of its list
      dangerouslySetInnerHTML={{ __html: html }}
      suppressHydrationWarning
      {...{ [textAttribute]: '' }}
    />
  );
});

/** From this length on, in characters of HTML, what is far from the screen is not laid out before it is needed. */
const long = 400_000;

/** The most pieces that are put on the page in one go, so that laying them out stays a short task. */
const longestStep = 8;

/** Small steps at first, so that the beginning is there at once; larger ones later, because each costs a layout. */
function stepAfter(count: number): number {
  return Math.min(longestStep, 1 + Math.ceil(count / 2));
}

/** Counts up to `total`, one step for each time the browser has nothing more urgent to do. */
function useGrowing(total: number, atOnce: boolean): number {
  const [count, setCount] = useState(atOnce ? total : 0);
  useEffect(() => {
    if (count < total) startTransition(() => setCount(atOnce ? total : count + stepAfter(count)));
  }, [count, total, atOnce]);
  return Math.min(count, total);
}
