import { useId, useRef } from 'react';
import { usePopoverOverlay } from '../popoverOverlay.ts';
import { SettingsPanel } from './SettingsPanel.tsx';
import styles from './ReadingSettings.module.css';

/** The button that opens the reading settings. Before the app is there, `firstPaint.js` makes them work. */
export function ReadingSettings() {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  usePopoverOverlay(panel, 'settings');
  return (
    <>
      <button type="button" className={styles.open} aria-label="Aa, reading settings" popoverTarget={id}>
        <span aria-hidden="true">Aa</span>
      </button>
      <div ref={panel} id={id} popover="auto" role="dialog" aria-label="Reading settings">
        <SettingsPanel />
      </div>
    </>
  );
}
