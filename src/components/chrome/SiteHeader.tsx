import { Link } from 'react-router';
import { site } from '../../model/site.ts';
import { homePath } from '../../model/urls.ts';
import { SearchAnywhere } from '../search/SearchAnywhere.tsx';
import { ClinicLinks } from './ClinicLinks.tsx';
import { ReadingSettings } from './ReadingSettings.tsx';
import styles from './SiteHeader.module.css';

/** The thin bar on top of every page: the blog's name, the main site's links, the reading settings. */
export function SiteHeader() {
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to={homePath} className={styles.name}>
          {site.name}
        </Link>
        {site.navigation.length > 0 && <ClinicLinks />}
        <SearchAnywhere />
        <ReadingSettings />
      </div>
    </header>
  );
}
