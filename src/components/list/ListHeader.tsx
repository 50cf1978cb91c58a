import type { FacetOption, Selection } from '../../model/selection.ts';
import { site } from '../../model/site.ts';
import { Words } from '../Title.tsx';
import styles from './ListHeader.module.css';

interface ListHeaderProps {
  selection: Selection;
  categories: readonly FacetOption[];
  tags: readonly FacetOption[];
  years: readonly FacetOption[];
  /** From 1. */
  page: number;
  /** Whether this is the search's page. */
  isSearch: boolean;
}

/**
 * The title of a list: what it is narrowed down to, and which of its pages this is. The whole list needs none that is
 * seen, because the blog's name stands above every page.
 */
export function ListHeader({ selection, categories, tags, years, page, isSearch }: ListHeaderProps) {
  const topics = [...categories, ...tags, ...years].filter(({ chosen }) => chosen).map(({ name }) => name);
  const whole = isSearch ? 'Search' : 'All posts';
  const asked = selection.query === '' ? whole : `“${selection.query.trim()}”`;
  const title = topics.length > 0 && selection.query === '' ? topics.join(', ') : asked;
  if (title === 'All posts' && page === 1) {
    return (
      <header className={styles.header}>
        <h1 tabIndex={-1} className="visually-hidden">
          {site.name}
        </h1>
        <p className={styles.about}>
          <Words text={site.description} />
        </p>
      </header>
    );
  }
  return (
    <header className={styles.header}>
      <h1 tabIndex={-1}>{page === 1 ? title : `${title}, page ${page}`}</h1>
      {title === 'Search' && (
        <p className={styles.asking}>
          Ask in your own words: the titles and texts of all posts are searched.
        </p>
      )}
    </header>
  );
}
