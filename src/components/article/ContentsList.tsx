import { Link } from 'react-router';
import { type OutlineEntry, toOutline } from '../../model/outline.ts';
import type { Heading } from '../../model/post.ts';
import styles from './ContentsList.module.css';

interface ContentsListProps {
  headings: readonly Heading[];
  active: string | null;
  onChoose?: () => void;
}

/** The headings of a post as nested links; the section being read is marked. */
export function ContentsList({ headings, active, onChoose }: ContentsListProps) {
  return <Entries entries={toOutline(headings)} active={active} onChoose={onChoose} />;
}

interface EntriesProps {
  entries: readonly OutlineEntry[];
  active: string | null;
  onChoose: (() => void) | undefined;
}

function Entries({ entries, active, onChoose }: EntriesProps) {
  return (
    <ol role="list" className={styles.entries}>
      {entries.map(({ id, text, depth, children }) => (
        <li key={id}>
          <Link
            to={`#${encodeURIComponent(id)}`}
            aria-current={id === active ? 'true' : undefined}
            data-depth={depth}
            onClick={onChoose}
          >
            {text}
          </Link>
          {children.length > 0 && <Entries entries={children} active={active} onChoose={onChoose} />}
        </li>
      ))}
    </ol>
  );
}
