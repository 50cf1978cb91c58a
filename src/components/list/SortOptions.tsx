import { Link } from 'react-router';
import { type Selection, type Sort, sorts } from '../../model/selection.ts';
import { listPath } from '../../model/urls.ts';
import { inPlace } from '../linkPress.ts';
import styles from './Facets.module.css';

interface SortOptionsProps {
  selection: Selection;
  /** Name of the overlay that they stand in. */
  overlay: string | undefined;
}

const names: Readonly<Record<Sort, string>> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  longest: 'Longest first',
  shortest: 'Shortest first',
};

/**
 * The orders in which a list can be read. What answers a question comes best first, anything else newest first. The one
 * that only a question has is the last, so that no other moves when a reader begins to type.
 */
export function SortOptions({ selection, overlay }: SortOptionsProps) {
  const asks = selection.query !== '';
  const orders = sorts.map((sort) => ({ sort: sort === 'newest' && !asks ? null : sort, name: names[sort] }));
  const options = asks ? [...orders, { sort: null, name: 'Best answer first' }] : orders;
  return (
    <section>
      <h2>Order</h2>
      <ul role="list">
        {options.map(({ sort, name }) => (
          <li key={name}>
            <Link
              to={listPath({ ...selection, sort, page: 1 })}
              replace={overlay !== undefined}
              state={overlay === undefined ? inPlace : { ...inPlace, overlay }}
              preventScrollReset
              aria-current={selection.sort === sort ? 'true' : undefined}
              className={styles.choice}
            >
              <span>{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
