import styles from './Corrected.module.css';

interface CorrectedProps {
  query: string;
  /** What was searched for instead. */
  corrected: string;
}

/** Says that other words were searched for than the reader has typed. */
export function Corrected({ query, corrected }: CorrectedProps) {
  return (
    <p className={styles.corrected}>
      No post has “{query.trim()}”. These are the results for <strong>{corrected}</strong>.
    </p>
  );
}
