import { use } from 'react';
import { ListeningContext } from './listening.ts';
import styles from './ListenButton.module.css';

interface ListenButtonProps {
  /** Shows no word, only a symbol. */
  compact?: boolean;
}

/**
 * Begins to read the text aloud, and ends it. Absent where the browser has no voice; because it only knows late, room
 * is kept for the button.
 */
export function ListenButton({ compact = false }: ListenButtonProps) {
  const { offered, open, toggle } = use(ListeningContext);
  return (
    <span className={compact ? `${styles.room} ${styles.compact}` : styles.room}>
      {offered && (
        <button
          type="button"
          className={styles.button}
          aria-pressed={open}
          onClick={({ currentTarget }) => toggle(currentTarget)}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d="M4 15v-2.5a8 8 0 0 1 16 0V15M4 14.5h2.6v5.2H5.3A1.3 1.3 0 0 1 4 18.4Zm16 0h-2.6v5.2h1.3a1.3 1.3 0 0 0 1.3-1.3Z" />
          </svg>
          <span className={compact ? 'visually-hidden' : undefined}>Listen</span>
        </button>
      )}
    </span>
  );
}
