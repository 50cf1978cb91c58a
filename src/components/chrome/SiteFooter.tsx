import { site } from '../../model/site.ts';
import { SiteAnchor } from '../SiteAnchor.tsx';
import styles from './SiteFooter.module.css';

/** The end of every page: who publishes the blog and how to reach them. */
export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.publisher}>{site.publisher}</p>
        <p className={styles.description}>{site.description}</p>
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
    </footer>
  );
}
