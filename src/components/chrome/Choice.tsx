import { type Comfort, comfortChoices } from './comfort.ts';
import { chooseComfort } from './comfortOnPage.ts';
import styles from './SettingsPanel.module.css';

interface ChoiceProps {
  name: Exclude<keyof Comfort, 'size'>;
  label: string;
  comfort: Comfort;
}

/** One setting with a few values: radio buttons, each drawn as large as its word. */
export function Choice({ name, label, comfort }: ChoiceProps) {
  return (
    <fieldset className={styles.choice} data-name={name}>
      <legend>{label}</legend>
      <div className={styles.row}>
        {comfortChoices[name].map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`comfort-${name}`}
              value={value}
              checked={comfort[name] === value}
              onChange={() => chooseComfort({ [name]: value })}
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
