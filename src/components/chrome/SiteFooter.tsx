import { Link } from 'react-router';
import { site } from '../../model/site.ts';
import { archivePath, homePath, searchPath, topicsPath } from '../../model/urls.ts';
import { SiteAnchor } from '../SiteAnchor.tsx';
import styles from './SiteFooter.module.css';

const blogLinks = [
  { label: 'All posts', to: homePath },
  { label: 'Topics', to: topicsPath },
  { label: 'Archive', to: archivePath(null) },
  { label: 'Search', to: searchPath },
];

/** The end of every page: who publishes the blog and how to reach them. */
export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.publisher}>{site.publisher}</p>
        <p className={styles.description}>{site.description}</p>
        <div className={styles.ways}>
          <nav aria-label="Blog">
            <ul role="list" className={styles.links}>
              {blogLinks.map(({ label, to }) => (
                <li key={label}>
                  <Link to={to}>{label}</Link>
                </li>
              ))}
            </ul>
          </nav>
          <nav aria-label="Clinic and contact">
            <ul role="list" className={styles.links}>
              {[...site.navigation, ...site.contact].map((link) => (
                <li key={link.label}>
                  <SiteAnchor {...link} />
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </footer>
  );
}
