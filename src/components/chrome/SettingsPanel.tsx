import type { MouseEvent } from 'react';
import { hasDevice } from '../device.ts';
import { say } from '../notice.ts';
import { Choice } from './Choice.tsx';
import { defaultComfort, differences } from './comfort.ts';
import { chooseComfort, useComfort } from './comfortOnPage.ts';
import { ForgetReader } from './ForgetReader.tsx';
import styles from './SettingsPanel.module.css';
import { TextSize } from './TextSize.tsx';

/** How the blog is shown on this device: theme, text and column. Everything works at once. */
export function SettingsPanel() {
  const comfort = useComfort();
  const differs = Object.keys(differences(comfort)).length > 0;
  const keeps = hasDevice();
  return (
    <div className={styles.settings}>
      <Choice name="theme" label="Theme" comfort={comfort} />
      <TextSize size={comfort.size} />
      <Choice name="spacing" label="Line spacing" comfort={comfort} />
      <Choice name="width" label="Column width" comfort={comfort} />
      <Choice name="typeface" label="Typeface" comfort={comfort} />
      <div className={styles.end}>
        <p>{keeps ? 'Kept on this device only.' : 'Kept until you leave: this browser remembers nothing.'}</p>
        {differs && (
          <button type="button" onClick={reset}>
            Reset
          </button>
        )}
        {keeps && <ForgetReader />}
      </div>
    </div>
  );
}

/** The button goes with what it resets, so the focus goes to the first setting. */
function reset({ currentTarget }: MouseEvent): void {
  currentTarget.closest(`.${styles.settings}`)?.querySelector('input')?.focus({ preventScroll: true });
  chooseComfort(defaultComfort);
  say('The settings are as they were at first');
}
