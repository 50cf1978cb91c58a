import { type ReadingSettings, sizeBeside } from './readingSettings.ts';
import { chooseSetting } from './settingsOnPage.ts';
import styles from './SettingsPanel.module.css';

/** The size of the text, in steps. `output` is read out when it changes. */
export function TextSize({ size }: { size: ReadingSettings['size'] }) {
  return (
    <fieldset className={styles.choice}>
      <legend>Text size</legend>
      <div className={styles.row}>
        <Step size={size} by={-1} name="Smaller text" sign="A−" />
        {/* Before the app is there, `firstPaint.js` fills it in. */}
        <output suppressHydrationWarning>{`${size}%`}</output>
        <Step size={size} by={1} name="Larger text" sign="A+" />
      </div>
    </fieldset>
  );
}

interface StepProps {
  size: ReadingSettings['size'];
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
      data-step={by}
      aria-disabled={next === null}
      onClick={() => {
        if (next !== null) chooseSetting({ size: next });
      }}
    >
      <span className="visually-hidden">{name}</span>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
