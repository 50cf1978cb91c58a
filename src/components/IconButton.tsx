import styles from './IconButton.module.css';

interface IconButtonProps {
  name: string;
  /** The path of its drawing, in a square of 24 units. */
  icon: string;
  onPress: () => void;
}

/** A button that is a drawing, as bars over a text have them: large enough for a thumb. */
export function IconButton({ name, icon, onPress }: IconButtonProps) {
  return (
    <button type="button" aria-label={name} className={styles.button} onClick={onPress}>
      <Icon path={icon} />
    </button>
  );
}

/** A drawing in lines, in a square of 24 units. */
export function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" className={styles.icon}>
      <path d={path} />
    </svg>
  );
}
