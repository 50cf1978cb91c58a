import { formatDay } from '../model/day.ts';
import type { Unpublished } from '../model/post.ts';
import styles from './PostMeta.module.css';

interface PostMetaProps {
  date: string;
  readTime: string;
  unpublished?: Unpublished | undefined;
}

const badges: Record<Unpublished, string> = { draft: 'Draft', scheduled: 'Scheduled' };

/** When a post appeared and how long it takes; in the preview also why readers cannot see it yet. */
export function PostMeta({ date, readTime, unpublished }: PostMetaProps) {
  return (
    <p className={styles.meta}>
      {unpublished !== undefined && <strong className={styles.badge}>{badges[unpublished]}</strong>}
      <time dateTime={date}>{formatDay(date)}</time>
      <span aria-hidden="true"> · </span>
      <span>{readTime}</span>
    </p>
  );
}
