import { titleParts } from '../model/titleParts.ts';
import styles from './Title.module.css';

/** The words of a title: what follows its colon is lighter, and may stand on a line of its own. */
export function Title({ text }: { text: string }) {
  const { main, rest } = titleParts(text);
  return (
    <>
      <Words text={main} />
      {rest !== null && (
        <>
          {' '}
          <span className={styles.rest}>
            <Words text={rest} />
          </span>
        </>
      )}
    </>
  );
}

/** Words with a hyphen between letters or figures, as in `twelve-week`. */
const hyphenated = /(\S*[\p{Letter}\p{Number}][-‐][\p{Letter}\p{Number}]\S*)/u;

/** A short text in large letters. Its words with hyphens take a line as a whole, where it has room for them. */
export function Words({ text }: { text: string }) {
  return text.split(hyphenated).map((part, position) =>
    position % 2 === 0 ? (
      part
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- words of one text: they have no other name
      <span key={position} className={styles.word}>
        {part}
      </span>
    ),
  );
}
