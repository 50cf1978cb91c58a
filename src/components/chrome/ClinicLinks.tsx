import { useId, useRef } from 'react';
import { site } from '../../model/site.ts';
import { usePopoverOverlay } from '../popoverOverlay.ts';
import { SiteAnchor } from '../SiteAnchor.tsx';
import styles from './ClinicLinks.module.css';

/**
 * The main site's links: in a row, or on a phone in a menu. The browser opens and closes it and gives the focus back,
 * also where scripts are switched off.
 */
export function ClinicLinks() {
  const id = useId();
  const menu = useRef<HTMLUListElement>(null);
  usePopoverOverlay(menu, 'clinic');
  return (
    <nav aria-label="Clinic" className={styles.clinic}>
      <button type="button" popoverTarget={id}>
        Menu
      </button>
      <ul ref={menu} role="list" id={id} popover="auto">
        {site.navigation.map((link) => (
          <li key={link.href}>
            <SiteAnchor {...link} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
