import { type ComponentProps, use } from 'react';
import type { ExtraProps } from 'react-markdown';
import styles from './BodyPicture.module.css';
import { PieceContext } from './pieceContext.ts';

/**
 * A picture in a post. One that the build did not find, or that another site keeps, is replaced by
 * its description: no broken image, and no request to anyone else.
 */
export function BodyPicture({ src = '', alt = '', title }: ComponentProps<'img'> & ExtraProps) {
  const { pictures } = use(PieceContext);
  // Markdown's parser encodes addresses; the build keeps them as the author wrote them.
  const address = [src, decode(src)].find((one) => Object.hasOwn(pictures, one));
  const picture = address === undefined ? null : pictures[address];
  if (picture) {
    return (
      <img {...picture} alt={alt} title={title} loading="lazy" decoding="async" className={styles.picture} />
    );
  }
  if (alt === '') return null;
  return (
    <span role="img" aria-label={alt} className={styles.missing}>
      {alt}
    </span>
  );
}

function decode(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}
