import { type ComponentProps, use } from 'react';
import type { ExtraProps } from 'react-markdown';
import { Link } from 'react-router';
import styles from './BodyHeading.module.css';
import { PieceContext } from './pieceContext.ts';

type HeadingProps = ComponentProps<'h2'> & ExtraProps;

/** A heading of a post, with a link to itself. Headings that the outline leaves out have none. */
export function bodyHeading(Tag: 'h2' | 'h3' | 'h4' | 'h5' | 'h6') {
  return function BodyHeading({ node, children, ...rest }: HeadingProps) {
    const { ids } = use(PieceContext);
    const id = ids.get(node?.position?.start.offset ?? -1);
    if (id === undefined) return <Tag {...rest}>{children}</Tag>;
    return (
      <div className={styles.heading} data-level={Tag}>
        <Tag id={id}>{children}</Tag>
        <Link to={`#${encodeURIComponent(id)}`} aria-labelledby={`${id}:link ${id}`} className={styles.link}>
          <span id={`${id}:link`} className="visually-hidden">
            Link to
          </span>
          <span aria-hidden="true">§</span>
        </Link>
      </div>
    );
  };
}
