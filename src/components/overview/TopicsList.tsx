import { Link } from 'react-router';
import type { DescribedTopic, TopicsOverview } from '../../model/overview.ts';
import { countedPosts } from '../../model/post.ts';
import { categoryPath, tagPath } from '../../model/urls.ts';
import styles from './Overview.module.css';

/** All topics: categories with what they are about, then tags. */
export function TopicsList({ overview: { categories, tags } }: { overview: TopicsOverview }) {
  return (
    <>
      <section aria-labelledby="categories">
        <h2 id="categories">Categories</h2>
        <Topics topics={categories} to={categoryPath} className={styles.categories} />
      </section>
      {tags.length > 0 && (
        <section aria-labelledby="tags">
          <h2 id="tags">Tags</h2>
          <Topics topics={tags} to={tagPath} className={styles.tags} />
        </section>
      )}
    </>
  );
}

interface TopicsProps {
  topics: readonly DescribedTopic[];
  to: (slug: string) => string;
  className: string | undefined;
}

function Topics({ topics, to, className }: TopicsProps) {
  return (
    <ul role="list" className={className}>
      {topics.map(({ slug, name, count, description }) => (
        <li key={slug}>
          <Link to={to(slug)}>{name}</Link> <span className={styles.count}>{countedPosts(count)}</span>
          {description !== undefined && <p>{description}</p>}
        </li>
      ))}
    </ul>
  );
}
