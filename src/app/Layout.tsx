import { lazy, Suspense } from 'react';
import { Outlet, useNavigation } from 'react-router';
import { SiteFooter } from '../components/chrome/SiteFooter.tsx';
import { SiteHeader } from '../components/chrome/SiteHeader.tsx';
import { Notices } from '../components/Notices.tsx';
import { useKeptLine } from '../components/reading/useKeptLine.ts';
import { useCoverTransition } from './coverTransition.ts';
import { useItalicAhead } from './italicAhead.ts';
import { usePrefetchedIndex } from './prefetchIndex.ts';
import { RouteAnnouncer } from './RouteAnnouncer.tsx';
import { ScrollMemory } from './ScrollMemory.tsx';
import { useSettledLanding } from './settledLanding.ts';
import styles from './Layout.module.css';

// The condition is known at build time: production contains neither the desk nor its name.
const Desk = import.meta.env.MODE === 'development' ? lazy(() => import('../desk/Desk.tsx')) : null;

/** What stands around every page. */
export function Layout() {
  const waiting = useNavigation().state !== 'idle';
  useSettledLanding();
  useCoverTransition();
  usePrefetchedIndex();
  useItalicAhead();
  useKeptLine();
  return (
    <>
      <a href="#main" className="skip-link">
        Skip to content
      </a>
      <SiteHeader />
      {waiting && <div className={styles.progress} aria-hidden="true" />}
      <main id="main" tabIndex={-1} className={styles.main}>
        {Desk === null ? (
          <Outlet />
        ) : (
          <Suspense fallback={<p>The preview is starting …</p>}>
            <Desk>
              <Outlet />
            </Desk>
          </Suspense>
        )}
      </main>
      <SiteFooter />
      <Notices />
      <RouteAnnouncer />
      <ScrollMemory />
    </>
  );
}
