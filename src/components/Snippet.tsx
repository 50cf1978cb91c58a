import type { SnippetPart } from '../model/listing.ts';
import styles from './Snippet.module.css';

/** Some words of a passage, with those marked that were found. */
export function Snippet({ parts }: { parts: readonly SnippetPart[] }) {
  return (
    <span className={styles.snippet}>
      {parts.map(({ text, isMatch }, place) =>
        // oxlint-disable-next-line react/no-array-index-key -- the parts of one text never change places
        isMatch ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
      )}
    </span>
  );
}
