import { Link } from 'react-router';
import { type FacetOption, type Selection, toggleCategory } from '../../model/selection.ts';
import { listPath } from '../../model/urls.ts';
import { inPlace } from '../linkPress.ts';
import styles from './CategoryRow.module.css';

interface CategoryRowProps {
  selection: Selection;
  categories: readonly FacetOption[];
}

/**
 * The categories in one row under the search of a phone. It has no numbers, so that nothing in it ever moves. Tab stops
 * at its links, and not, as Firefox would have it, at what scrolls.
 */
export function CategoryRow({ selection, categories }: CategoryRowProps) {
  return (
    <nav aria-label="Categories" className={styles.row}>
      <ul role="list" tabIndex={-1}>
        {categories.map(({ slug, name, chosen }) => (
          <li key={slug}>
            <Link
              to={listPath(toggleCategory(selection, slug))}
              state={inPlace}
              preventScrollReset
              aria-current={chosen ? 'true' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
