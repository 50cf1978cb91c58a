import { type ReadingSettings, settingChoices } from './readingSettings.ts';
import { chooseSetting } from './settingsOnPage.ts';
import styles from './SettingsPanel.module.css';

interface SettingChoiceProps {
  name: Exclude<keyof ReadingSettings, 'size'>;
  label: string;
  settings: ReadingSettings;
}

/** One setting with a few values: radio buttons, each drawn as large as its word. */
export function SettingChoice({ name, label, settings }: SettingChoiceProps) {
  return (
    <fieldset className={styles.choice} data-name={name}>
      <legend>{label}</legend>
      <div className={styles.row}>
        {settingChoices[name].map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`comfort-${name}`}
              value={value}
              checked={settings[name] === value}
              onChange={() => chooseSetting({ [name]: value })}
            />
            <span>{wordFor(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function wordFor(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}
