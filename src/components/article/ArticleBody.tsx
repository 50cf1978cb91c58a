import { type ComponentType, memo, startTransition, useEffect, useMemo, useState } from 'react';
import type { Post } from '../../model/post.ts';
import styles from './ArticleBody.module.css';
import { type PieceProps, toPieces } from './pieces.ts';

interface ArticleBodyProps {
  post: Post;
  /** Renders Markdown. Given from outside because its code comes late. */
  Piece: ComponentType<PieceProps>;
  /** Renders the whole text at once instead of piece by piece. */
  atOnce: boolean;
}

/** The text of a post. Its pieces are rendered one after another, each in a task of its own. */
export const ArticleBody = memo(function ArticleBody({ post, Piece, atOnce }: ArticleBodyProps) {
  const pieces = useMemo(() => toPieces(post), [post]);
  const shown = useGrowing(pieces.length, atOnce);
  return (
    <div className={styles.body} data-growing={shown < pieces.length || undefined}>
      {pieces.slice(0, shown).map((piece) => (
        <Piece key={piece.name} {...piece} />
      ))}
    </div>
  );
});

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
