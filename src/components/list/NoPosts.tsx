import { Link } from 'react-router';
import type { FoundPosts } from '../../model/listing.ts';
import { everything, type FacetOption, isFiltered, type Selection } from '../../model/selection.ts';
import { categoryPath, homePath, listPath } from '../../model/urls.ts';
import styles from './NoPosts.module.css';

interface NoPostsProps {
  selection: Selection;
  categories: readonly FacetOption[];
  tags: readonly FacetOption[];
  years: readonly FacetOption[];
  found: FoundPosts | undefined;
}

/** Stands where the posts would be when a selection leaves none: says what was searched, and what may help. */
export function NoPosts({ selection, categories, tags, years, found }: NoPostsProps) {
  if (selection.query.trim() === '') {
    return (
      <div className={styles.none}>
        <h2>No post matches all of this</h2>
        {unknownIn(selection, { categories, tags, years }).map((name) => (
          <p key={name}>There is no {name}: the address may be old, or have a slip in it.</p>
        ))}
        <p>
          Remove a filter, or <Link to={homePath}>see every post</Link>.
        </p>
      </div>
    );
  }
  return (
    <div className={styles.none}>
      <h2>No post answers “{selection.query.trim()}”</h2>
      <Searched selection={selection} />
      {found !== undefined && found.nearest.length > 0 && <Nearest words={found.nearest} />}
      <p>Or look through:</p>
      <ul role="list" className={styles.links}>
        {categories.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={categoryPath(slug)}>{name}</Link>
          </li>
        ))}
        <li>
          <Link to={homePath}>All posts</Link>
        </li>
      </ul>
    </div>
  );
}

/** What a selection names that no post has, as readers are told of it. */
function unknownIn(
  { category, tags, year }: Selection,
  known: Pick<NoPostsProps, 'categories' | 'tags' | 'years'>,
): string[] {
  const has = (choices: readonly FacetOption[], slug: string) =>
    choices.some((choice) => choice.slug === slug);
  return [
    ...(category === null || has(known.categories, category) ? [] : [`category “${category}”`]),
    ...tags.filter((tag) => !has([...known.tags, ...known.categories], tag)).map((tag) => `tag “${tag}”`),
    ...(year === null || has(known.years, year) ? [] : [`post of ${year}`]),
  ];
}

function Searched({ selection }: Pick<NoPostsProps, 'selection'>) {
  const { query } = selection;
  if (!isFiltered({ ...selection, query: '' })) {
    return <p>The titles and texts of all posts were searched. Fewer or other words may help.</p>;
  }
  return (
    <p>
      Only the posts that you have chosen were searched.{' '}
      <Link to={listPath({ ...everything, query })}>Search all posts</Link>
    </p>
  );
}

function Nearest({ words }: { words: readonly string[] }) {
  return (
    <>
      <p>Words of our posts that come near:</p>
      <ul role="list" className={styles.links}>
        {words.map((word) => (
          <li key={word}>
            <Link to={listPath({ ...everything, query: word })}>{word}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
