import { memo } from 'react';
import type { PostSummary, Topic } from '../../model/post.ts';
import styles from './PostList.module.css';
import { PostRow } from './PostRow.tsx';

interface PostListProps {
  posts: readonly PostSummary[];
  categories: readonly Topic[];
  /** Gives the posts at the top that are featured more room. */
  spacious: boolean;
}

/** Featured posts that get a card of their own beside the first. */
const cards = 2;
/** Pictures that most screens show before any scrolling. */
const onFirstScreen = 3;

/** One page of posts. */
export const PostList = memo(function PostList({ posts, categories, spacious }: PostListProps) {
  const names = new Map(categories.map(({ slug, name }) => [slug, name]));
  return (
    <ol role="list" className={styles.list}>
      {posts.map((post, position) => (
        <li key={post.slug} data-look={lookOf(post, position, spacious)}>
          <PostRow
            post={post}
            category={names.get(post.category) ?? post.category}
            look={lookOf(post, position, spacious)}
            eager={position === 0 ? 'first' : position < onFirstScreen}
          />
        </li>
      ))}
    </ol>
  );
});

function lookOf(post: PostSummary, position: number, spacious: boolean): 'lead' | 'card' | 'row' {
  if (!spacious || post.featured !== true || position > cards) return 'row';
  return position === 0 ? 'lead' : 'card';
}
