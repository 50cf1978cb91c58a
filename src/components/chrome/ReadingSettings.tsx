import { type ComponentType, useEffect, useId, useRef, useState } from 'react';
import { comfortName, isAbout } from '../device.ts';
import { say } from '../notice.ts';
import { usePopoverOverlay } from '../popoverOverlay.ts';
import styles from './ReadingSettings.module.css';

/** The button that opens the reading settings. Their code comes when somebody is about to use it. */
export function ReadingSettings() {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  usePopoverOverlay(panel, 'settings');
  const [Panel, setPanel] = useState<ComponentType | null>(null);

  const load = (onFailure = () => {}) => {
    if (Panel !== null) return;
    import('./SettingsPanel.tsx').then(({ SettingsPanel }) => setPanel(() => SettingsPanel), onFailure);
  };
  const loadNow = () => load(() => say('The settings could not be loaded. Check your connection.'));

  // What is chosen in another window.
  useEffect(() => {
    const follow = (event: StorageEvent) => {
      if (!isAbout(event, comfortName)) return;
      // Without a connection the page stays as it is.
      import('./comfortOnPage.ts').then((comfort) => comfort.follow()).catch(() => {});
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, []);

  // Whoever was quicker than the app has opened an empty panel.
  useEffect(() => {
    if ((panel.current?.offsetHeight ?? 0) > 0) loadNow();
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the app takes the page over
  }, []);

  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-label="Aa, reading settings"
        popoverTarget={id}
        onPointerEnter={() => load()}
        onFocus={() => load()}
      >
        <span aria-hidden="true">Aa</span>
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label="Reading settings"
        className={styles.panel}
        onToggle={loadNow}
      >
        {Panel !== null && <Panel />}
      </div>
    </>
  );
}
