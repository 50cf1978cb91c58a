import { Link } from 'react-router';
import { formatDayOfMonth, formatMonth } from '../../model/day.ts';
import { postLanguage } from '../../model/language.ts';
import type { Archive, ArchivedMonth } from '../../model/overview.ts';
import { archivePath } from '../../model/urls.ts';
import { PostAnchor } from '../PostAnchor.tsx';
import styles from './Overview.module.css';

/** The posts of a year, month by month, and the ways to the other years. */
export function ArchiveOverview({ archive: { year, years, months } }: { archive: Archive }) {
  return (
    <>
      {years.length > 1 && (
        <nav aria-label="Years">
          <ul role="list" className={styles.years}>
            {years.map((other) => (
              <li key={other.year}>
                <Link to={archivePath(other.year)} aria-current={other.year === year ? 'page' : undefined}>
                  {other.year}
                </Link>{' '}
                <span className={styles.count}>{other.count}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {months.map((month) => (
        <Month key={month.month} {...month} />
      ))}
    </>
  );
}

function Month({ month, posts }: ArchivedMonth) {
  const id = `m${month}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{formatMonth(month)}</h2>
      <ul role="list" className={styles.posts}>
        {posts.map(({ slug, title, date, lang }) => (
          <li key={slug}>
            <time dateTime={date}>{formatDayOfMonth(date)}</time>
            <span {...postLanguage(lang === undefined ? {} : { lang })}>
              <PostAnchor slug={slug}>{title}</PostAnchor>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
