import { formatDay } from '../model/day.ts';
import type { Unpublished } from '../model/post.ts';
import { ReadTime } from './resume/ReadTime.tsx';
import styles from './PostMeta.module.css';

interface PostMetaProps {
  date: string;
  readTime: string;
  unpublished?: Unpublished | undefined;
  /** Slug of the post, in lists: they show whether the reader has read it. */
  markedAs?: string;
}

const badges: Record<Unpublished, string> = { draft: 'Draft', scheduled: 'Scheduled' };

/** When a post appeared and how long it takes; in the preview also why readers cannot see it yet. */
export function PostMeta({ date, readTime, unpublished, markedAs }: PostMetaProps) {
  return (
    <p className={styles.meta}>
      {unpublished !== undefined && <strong className={styles.badge}>{badges[unpublished]}</strong>}
      <time dateTime={date}>{formatDay(date)}</time>
      <span aria-hidden="true"> · </span>
      <ReadTime readTime={readTime} slug={markedAs} />
    </p>
  );
}
