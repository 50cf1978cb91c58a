import { type MouseEvent, useSyncExternalStore } from 'react';
import { hasLocalStore } from '../localStore.ts';
import { say } from '../notice.ts';
import { ForgetReader } from './ForgetReader.tsx';
import { defaultSettings, differences } from './readingSettings.ts';
import { SettingChoice } from './SettingChoice.tsx';
import { chooseSetting, useReadingSettings } from './settingsOnPage.ts';
import { TextSize } from './TextSize.tsx';
import styles from './SettingsPanel.module.css';

/** How the blog is shown on this device: theme, text and column. Everything works at once. */
export function SettingsPanel() {
  const settings = useReadingSettings();
  const differs = Object.keys(differences(settings)).length > 0;
  const keeps = useSyncExternalStore(neverChanges, hasLocalStore, () => true);
  return (
    <div className={styles.settings}>
      <SettingChoice name="theme" label="Theme" settings={settings} />
      <TextSize size={settings.size} />
      <SettingChoice name="spacing" label="Line spacing" settings={settings} />
      <SettingChoice name="width" label="Column width" settings={settings} />
      <SettingChoice name="typeface" label="Typeface" settings={settings} />
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

function neverChanges() {
  return () => {};
}

/** The button goes with what it resets, so the focus goes to the first setting. */
function reset({ currentTarget }: MouseEvent): void {
  currentTarget.closest(`.${styles.settings}`)?.querySelector('input')?.focus({ preventScroll: true });
  chooseSetting(defaultSettings);
  say('The settings are as they were at first');
}
