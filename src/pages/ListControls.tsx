import { useNavigate } from 'react-router';
import { inPlace } from '../components/linkPress.ts';
import { CategoryRow } from '../components/list/CategoryRow.tsx';
import { Facets } from '../components/list/Facets.tsx';
import { filterOverlay, FilterSheet } from '../components/list/FilterSheet.tsx';
import { SearchField } from '../components/list/SearchField.tsx';
import type { Listing } from '../model/listing.ts';
import type { Selection } from '../model/selection.ts';
import { listPath } from '../model/urls.ts';
import styles from './ListPage.module.css';

interface ListControlsProps extends Pick<Listing, 'categories' | 'tags' | 'years' | 'count'> {
  selection: Selection;
}

/** All that narrows the list down. */
export function ListControls({ count, ...facets }: ListControlsProps) {
  const { selection } = facets;
  const navigate = useNavigate();
  const chosen = [selection.category, selection.year].filter((choice) => choice !== null);
  const active = selection.tags.length + chosen.length;

  const search = (query: string) =>
    navigate(listPath({ ...selection, query, page: 1 }), {
      // The address itself is asked, because typing can be faster than drawing.
      replace: new URLSearchParams(window.location.search).has('q'),
      preventScrollReset: true,
      state: inPlace,
    });

  return (
    <div className={styles.controls} data-controls="" tabIndex={-1}>
      <div className={styles.tools}>
        <SearchField query={selection.query} onSearch={(query) => void search(query)} />
        <FilterSheet active={active} count={count}>
          <Facets {...facets} overlay={filterOverlay} />
        </FilterSheet>
      </div>
      <p className={styles.scriptless}>Searching, and choosing more than one filter, need scripts.</p>
      <CategoryRow {...facets} />
      <aside id="filters" tabIndex={-1} aria-label="Filters" className={styles.facets}>
        <Facets {...facets} />
      </aside>
    </div>
  );
}
