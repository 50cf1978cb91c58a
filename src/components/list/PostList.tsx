import { memo } from 'react';
import type { FoundPosts } from '../../model/listing.ts';
import type { PostSummary, Topic } from '../../model/post.ts';
import { PostRow } from './PostRow.tsx';
import styles from './PostList.module.css';

interface PostListProps {
  posts: readonly PostSummary[];
  categories: readonly Topic[];
  /** Sets the featured posts at the top apart from the others, and gives them more room. */
  spacious: boolean;
  /** Where posts answer the reader's question, by slug. */
  passages?: FoundPosts['passages'] | undefined;
}

/** Pictures that most screens show before any scrolling. */
const onFirstScreen = 3;

/** One page of posts. */
export const PostList = memo(function PostList({ posts, categories, spacious, passages }: PostListProps) {
  const names = new Map(categories.map(({ slug, name }) => [slug, name]));
  const featured = spacious ? posts.filter((post) => post.featured === true) : [];
  const others = posts.slice(featured.length);
  if (featured.length === 0) return <Posts posts={posts} names={names} passages={passages} />;
  return (
    <>
      <h2 className={styles.label}>Start here</h2>
      <Posts posts={featured} names={names} featured />
      {others.length > 0 && (
        <>
          <h2 className={styles.label}>Latest</h2>
          <Posts posts={others} names={names} from={featured.length} level={3} />
        </>
      )}
    </>
  );
});

interface PostsProps extends Pick<PostListProps, 'passages'> {
  posts: readonly PostSummary[];
  /** Names of categories, by slug. */
  names: ReadonlyMap<string, string>;
  featured?: boolean;
  /** Position of the first one on the page. */
  from?: number;
  /** Level of the headings. */
  level?: 2 | 3;
}

function Posts({ posts, names, passages, featured = false, from = 0, level = featured ? 3 : 2 }: PostsProps) {
  const lookAt = (position: number) => (position === 0 ? 'lead' : 'card');
  return (
    <ol role="list" className={styles.list}>
      {posts.map((post, position) => {
        const look = featured ? lookAt(position) : 'row';
        return (
          <li key={post.slug} data-look={look}>
            <PostRow
              post={post}
              category={names.get(post.category) ?? post.category}
              look={look}
              level={level}
              found={passages?.[post.slug]}
              eager={from + position === 0 ? 'first' : from + position < onFirstScreen}
            />
          </li>
        );
      })}
    </ol>
  );
}
