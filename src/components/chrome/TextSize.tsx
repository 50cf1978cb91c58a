import { type Comfort, sizeBeside } from './comfort.ts';
import { chooseComfort } from './comfortOnPage.ts';
import styles from './SettingsPanel.module.css';

/** The size of the text, in steps. `output` is read out when it changes. */
export function TextSize({ size }: { size: Comfort['size'] }) {
  return (
    <fieldset className={styles.choice}>
      <legend>Text size</legend>
      <div className={styles.row}>
        <Step size={size} by={-1} name="Smaller text" sign="A−" />
        <output>{`${size}%`}</output>
        <Step size={size} by={1} name="Larger text" sign="A+" />
      </div>
    </fieldset>
  );
}

interface StepProps {
  size: Comfort['size'];
  by: -1 | 1;
  name: string;
  sign: string;
}

/** At the last step it stays a button that can have the focus: whoever presses it again loses nothing. */
function Step({ size, by, name, sign }: StepProps) {
  const next = sizeBeside(size, by);
  return (
    <button
      type="button"
      aria-disabled={next === null}
      onClick={() => {
        if (next !== null) chooseComfort({ size: next });
      }}
    >
      <span className="visually-hidden">{name}</span>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
