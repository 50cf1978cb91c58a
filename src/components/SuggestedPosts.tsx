import { useId } from 'react';
import type { RelatedPost } from '../model/post.ts';
import { Cover } from './Cover.tsx';
import { PostAnchor } from './PostAnchor.tsx';
import { Title } from './Title.tsx';
import styles from './SuggestedPosts.module.css';

interface SuggestedPostsProps {
  title: string;
  posts: readonly SuggestedPost[];
}

/** A post with the reason for suggesting it, if there is one. */
type SuggestedPost = Omit<RelatedPost, 'reason'> & Partial<Pick<RelatedPost, 'reason'>>;

/** A few posts to read instead, or next. */
export function SuggestedPosts({ title, posts }: SuggestedPostsProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.posts}>
      <h2 id={heading}>{title}</h2>
      <ul role="list">
        {posts.map(({ slug, title: name, excerpt, readTime, cover, reason = '' }) => (
          <li key={slug}>
            <Cover picture={cover} slug={slug} place="suggested" decorative className={styles.cover} />
            <div className={styles.words}>
              <h3>
                <PostAnchor slug={slug}>
                  <Title text={name} />
                </PostAnchor>
              </h3>
              {reason !== '' && <p className={styles.label}>{`Also about ${reason}`}</p>}
              <p>{excerpt}</p>
              <p className={styles.label}>{readTime}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
