import type { Choice, Selection } from '../../model/selection.ts';
import { site } from '../../model/site.ts';
import { Words } from '../Title.tsx';
import styles from './ListHeader.module.css';

interface ListHeaderProps {
  selection: Selection;
  categories: readonly Choice[];
  tags: readonly Choice[];
  /** From 1. */
  page: number;
}

/**
 * The title of a list: what it is narrowed down to, and which of its pages this is. The whole list needs none that is
 * seen, because the blog's name stands above every page.
 */
export function ListHeader({ selection, categories, tags, page }: ListHeaderProps) {
  const topics = [...categories, ...tags].filter(({ chosen }) => chosen).map(({ name }) => name);
  const found = selection.query === '' ? 'All posts' : 'Search results';
  const title = topics.length > 0 ? topics.join(', ') : found;
  if (title === 'All posts' && page === 1) {
    return (
      <header className={styles.header}>
        <h1 tabIndex={-1} className="visually-hidden">
          {site.name}
        </h1>
        <p>
          <Words text={site.description} />
        </p>
      </header>
    );
  }
  return (
    <header className={styles.header}>
      <h1 tabIndex={-1}>{page === 1 ? title : `${title}, page ${page}`}</h1>
    </header>
  );
}
