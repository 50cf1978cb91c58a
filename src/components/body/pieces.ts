import type { Direction } from '../../model/body/direction.ts';
import type { Heading, PostText } from '../../model/post.ts';

/** A piece of a post's text that can be rendered on its own. */
export interface PieceProps {
  /** What the piece is known by while the author edits around it: its first heading, else its place. */
  name: string;
  markdown: string;
  /** Ids of the piece's headings by their offset in `markdown`. */
  ids: ReadonlyMap<number, string>;
  pictures: PostText['pictures'];
  /** Of the post's language; none where it is the page's. */
  direction?: Direction | undefined;
}

/** Cuts a post's text at the places that the build found, and gives each piece its headings' ids. */
export function toPieces({ body, cuts, pictures }: PostText, headings: readonly Heading[]): PieceProps[] {
  return cuts.map((start, position) => {
    const end = cuts[position + 1] ?? body.length;
    const inside = headings.filter(({ at }) => at >= start && at < end);
    return {
      name: inside[0]?.id ?? `piece ${position}`,
      markdown: body.slice(start, end),
      ids: new Map(inside.map(({ at, id }) => [at - start, id])),
      pictures,
    };
  });
}
