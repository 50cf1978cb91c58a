import { useRef } from 'react';
import { Link } from 'react-router';
import { countedPosts } from '../../model/post.ts';
import {
  type FacetOption,
  everything,
  isFiltered,
  type Selection,
  toggleCategory,
  toggleTag,
  toggleYear,
} from '../../model/selection.ts';
import { listPath } from '../../model/urls.ts';
import { inPlace } from '../linkPress.ts';
import styles from './ActiveFilters.module.css';

interface ActiveFiltersProps {
  selection: Selection;
  categories: readonly FacetOption[];
  tags: readonly FacetOption[];
  /** Posts that the selection leaves. */
  count: number;
}

/** How many posts a selection leaves, and the ways to widen it again. */
export function ActiveFilters({ selection, categories, tags, count }: ActiveFiltersProps) {
  const status = useRef<HTMLParagraphElement>(null);
  // A filter's link goes with the filter, and the focus would go with it.
  const filtered = isFiltered(selection);
  const keepFocus = () => status.current?.focus({ preventScroll: true });
  return (
    <div className={filtered ? styles.active : undefined}>
      <p ref={status} role="status" tabIndex={-1} className={filtered ? styles.count : 'visually-hidden'}>
        {countedPosts(count)}
      </p>
      {filtered && (
        <ul role="list" className={styles.filters}>
          {filtersOf(selection, categories, tags).map(({ name, without }) => (
            <li key={name}>
              <Link to={listPath(without)} state={inPlace} preventScrollReset onClick={keepFocus}>
                <span className="visually-hidden">Remove </span>
                {name}
                <span aria-hidden="true"> ×</span>
              </Link>
            </li>
          ))}
          <li>
            <Link
              to={listPath(everything)}
              state={inPlace}
              preventScrollReset
              onClick={keepFocus}
              className={styles.clear}
            >
              Clear all
            </Link>
          </li>
        </ul>
      )}
    </div>
  );
}

function filtersOf(selection: Selection, categories: readonly FacetOption[], tags: readonly FacetOption[]) {
  const nameOf = (slug: string) => [...categories, ...tags].find((one) => one.slug === slug)?.name ?? slug;
  const { category, year, query } = selection;
  return [
    ...(category === null ? [] : [{ name: nameOf(category), without: toggleCategory(selection, category) }]),
    ...selection.tags.map((tag) => ({ name: nameOf(tag), without: toggleTag(selection, tag) })),
    ...(year === null ? [] : [{ name: year, without: toggleYear(selection, year) }]),
    ...(query === '' ? [] : [{ name: `“${query}”`, without: { ...selection, query: '', page: 1 } }]),
  ];
}
