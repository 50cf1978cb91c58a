import { useEffect, useRef, useState } from 'react';
import { say } from '../notice.ts';
import { forgetReader } from './settingsOnPage.ts';
import styles from './SettingsPanel.module.css';

/** Forgets reading places, marks and settings. Asks once, in its own place. */
export function ForgetReader() {
  const [state, setState] = useState<'rests' | 'asks' | 'answered'>('rests');
  const button = useRef<HTMLButtonElement>(null);

  // The focus follows the button that takes the place of the one that was pressed.
  useEffect(() => {
    if (state !== 'rests') button.current?.focus({ preventScroll: true });
  }, [state]);

  if (state !== 'asks') {
    return (
      <button type="button" ref={button} className={styles.forget} onClick={() => setState('asks')}>
        Forget what this device remembers
      </button>
    );
  }
  return (
    <div role="group" aria-label="Really forget?" className={styles.forget}>
      Really forget?
      <button
        type="button"
        onClick={() => {
          forgetReader();
          say('This device has forgotten your places, marks and settings');
          setState('answered');
        }}
      >
        Yes
      </button>
      <button type="button" ref={button} onClick={() => setState('answered')}>
        No
      </button>
    </div>
  );
}
