import type { Mend } from '../model/finding.ts';
import button from './DeskButton.module.css';
import styles from './MendOffer.module.css';

interface MendOfferProps {
  mend: Mend;
  onMend: (mend: Mend) => void;
}

/** Of a long stretch, as much is shown of what it was and of what it becomes. In characters. */
const longest = 160;

/** Shows what a mend changes, and offers to do it. */
export function MendOffer({ mend, onMend }: MendOfferProps) {
  return (
    <div className={styles.offer}>
      <p dir="auto">
        <del>{shortened(mend.was)}</del> <span aria-label="becomes">→</span> <ins>{shortened(mend.now)}</ins>
      </p>
      <button type="button" className={button.button} onClick={() => onMend(mend)}>
        Do it for me
      </button>
    </div>
  );
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
