import type { Choice, Selection } from '../../model/selection.ts';
import { site } from '../../model/site.ts';
import styles from './ListHeader.module.css';

interface ListHeaderProps {
  selection: Selection;
  categories: readonly Choice[];
  tags: readonly Choice[];
}

/** The title of a list: the blog's name, or what the list is narrowed down to. */
export function ListHeader({ selection, categories, tags }: ListHeaderProps) {
  const topics = [...categories, ...tags].filter(({ chosen }) => chosen).map(({ name }) => name);
  if (topics.length > 0 || selection.query !== '') {
    return (
      <header className={styles.header} data-size="small">
        <h1 tabIndex={-1}>{topics.length > 0 ? topics.join(', ') : 'Search results'}</h1>
      </header>
    );
  }
  return (
    <header className={styles.header}>
      <h1 tabIndex={-1}>{site.name}</h1>
      <p>{site.description}</p>
    </header>
  );
}
