import { Link } from 'react-router';
import type { Selection } from '../../model/selection.ts';
import { listPath } from '../../model/urls.ts';
import styles from './Pagination.module.css';

interface PaginationProps {
  selection: Selection;
  page: number;
  pages: number;
}

/** Ways to the other pages of a list. Nothing for a list of one page. */
export function Pagination({ selection, page, pages }: PaginationProps) {
  if (pages === 1) return null;
  const to = (target: number) => listPath({ ...selection, page: target });
  return (
    <nav aria-label="Pages" className={styles.pages}>
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev">
          Newer
        </Link>
      )}
      <ol role="list">
        {pageNumbers(page, pages).map((number, position) => (
          <li key={number ?? `gap ${position}`}>
            {number === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <Link to={to(number)} aria-current={number === page ? 'page' : undefined}>
                <span className="visually-hidden">Page </span>
                {number}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <Link to={to(page + 1)} rel="next">
          Older
        </Link>
      )}
    </nav>
  );
}

/** The first, the last and those around the current page; null stands for a gap. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(shown)].flatMap((number, position, all) => {
    const before = all[position - 1];
    return before !== undefined && number - before > 1 ? [null, number] : [number];
  });
}
