import { Fragment, memo } from 'react';
import { Link } from 'react-router';
import { postLanguage } from '../../model/language.ts';
import type { PostDetails, PostLink } from '../../model/post.ts';
import { relatedTitle } from '../../model/relatedTitle.ts';
import { site } from '../../model/site.ts';
import { tagPath } from '../../model/urls.ts';
import { PostAnchor } from '../PostAnchor.tsx';
import { SiteAnchor } from '../SiteAnchor.tsx';
import { SuggestedPosts } from '../SuggestedPosts.tsx';
import { Title } from '../Title.tsx';
import styles from './ArticleEnd.module.css';

/** What follows an article: related posts, its tags, and its neighbours in time. */
export const ArticleEnd = memo(function ArticleEnd({ post }: { post: PostDetails }) {
  return (
    <div className={styles.end}>
      {site.invitation !== null && (
        <p className={styles.invitation}>
          {site.invitation}
          {site.contact.map((link) => (
            <Fragment key={link.label}>
              {' '}
              <SiteAnchor {...link} />
            </Fragment>
          ))}
        </p>
      )}
      {post.related.length > 0 && <SuggestedPosts title={relatedTitle(post.headings)} posts={post.related} />}
      {post.tags.length > 0 && (
        <nav aria-label="Tags">
          <ul role="list" className={styles.tags}>
            {post.tags.map(({ slug, name }) => (
              <li key={slug}>
                <Link to={tagPath(slug)}>{name}</Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {(post.previous ?? post.next) !== null && (
        <nav aria-label="Older and newer posts" className={styles.neighbours}>
          <Neighbour label="Older" post={post.previous} />
          <Neighbour label="Newer" post={post.next} />
        </nav>
      )}
    </div>
  );
});

function Neighbour({ label, post }: { label: string; post: PostLink | null }) {
  if (post === null) return <span />;
  return (
    <PostAnchor slug={post.slug} className={styles.neighbour}>
      <span className={styles.label}>{label}</span>
      <span {...postLanguage(post)}>
        <Title text={post.title} />
      </span>
    </PostAnchor>
  );
}
