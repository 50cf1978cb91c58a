import { use } from 'react';
import { Link } from 'react-router';
import { type KeptPost, minutesLeft } from '../../model/reading/keptPost.ts';
import { postPath } from '../../model/urls.ts';
import { PrefetchContext } from '../prefetch.ts';
import { resumingState } from './arrival.ts';
import styles from './Shelf.module.css';

interface ShelfCardProps {
  post: KeptPost;
  onRemove: (slug: string) => void;
}

/** A post that the reader has begun. All of the card leads to where they stopped. */
export function ShelfCard({ post, onRemove }: ShelfCardProps) {
  const { slug, title, heading } = post;
  const prefetch = use(PrefetchContext);
  const fetchAhead = () => prefetch.post(slug);
  return (
    <div className={styles.card}>
      <p className={styles.title}>
        <Link to={postPath(slug)} state={resumingState} onPointerEnter={fetchAhead} onFocus={fetchAhead}>
          {title}
        </Link>
      </p>
      <button type="button" aria-label={`Remove “${title}”`} onClick={() => onRemove(slug)}>
        <span aria-hidden="true">×</span>
      </button>
      <p className={styles.where}>{heading}</p>
      <p className={styles.left}>{whatIsLeft(post)}</p>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={100 * post.progress} height="1" />
      </svg>
    </div>
  );
}

function whatIsLeft(post: KeptPost): string {
  const minutes = minutesLeft(post);
  return minutes === null ? `${Math.round(100 * post.progress)} % read` : `${minutes} min left`;
}
