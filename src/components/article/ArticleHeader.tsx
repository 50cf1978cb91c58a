import { memo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { formatDay } from '../../model/day.ts';
import { pageLanguage } from '../../model/language.ts';
import type { PostDetails } from '../../model/post.ts';
import { categoryPath } from '../../model/urls.ts';
import { Cover } from '../Cover.tsx';
import { PostMeta } from '../PostMeta.tsx';
import { Title } from '../Title.tsx';
import styles from './ArticleHeader.module.css';

interface ArticleHeaderProps {
  post: PostDetails;
  /** Stands at the end of the byline. */
  children?: ReactNode;
}

/** What front matter says of a post, above its text. */
export const ArticleHeader = memo(function ArticleHeader({ post, children }: ArticleHeaderProps) {
  return (
    <header className={styles.header}>
      <Link {...pageLanguage(post)} to={categoryPath(post.category.slug)} className={styles.category}>
        {post.category.name}
      </Link>
      <h1 tabIndex={-1}>
        <Title text={post.title} />
      </h1>
      <p className={styles.excerpt}>{post.excerpt}</p>
      <div {...pageLanguage(post)} className={styles.byline}>
        <p>
          By <span className={styles.author}>{post.author}</span>
          {post.reviewedBy !== undefined && `, reviewed by ${post.reviewedBy}`}
          {post.reviewed !== undefined && ` on ${formatDay(post.reviewed)}`}
        </p>
        <PostMeta {...post} />
        {post.updated !== undefined && (
          <p>
            Updated <time dateTime={post.updated}>{formatDay(post.updated)}</time>
          </p>
        )}
        {children}
      </div>
      <Cover picture={post.cover} slug={post.slug} eager="first" className={styles.cover} />
    </header>
  );
});
