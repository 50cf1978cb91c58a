import { countedPosts } from '../../model/post.ts';
import type { Answer } from '../../model/search.ts';
import styles from './SearchDialog.module.css';

interface SearchStatusProps {
  query: string;
  answer: Answer | null;
  failed: boolean;
}

/** Says, also aloud, what the search has found. */
export function SearchStatus({ query, answer, failed }: SearchStatusProps) {
  return (
    <p role="status" className={styles.status}>
      {toWords(query.trim(), answer, failed)}
    </p>
  );
}

function toWords(query: string, answer: Answer | null, failed: boolean): string {
  if (failed) return 'The search could not be loaded. Is there a connection?';
  if (query === '' || answer === null) return '';
  const { ranks, corrected, searched, nearest } = answer;
  if (ranks.length === 0) {
    const near = nearest.length === 0 ? '' : ` Words that come near: ${nearest.join(', ')}.`;
    return `Nothing found in the titles and texts of ${countedPosts(searched)}.${near}`;
  }
  const found = `Found in ${countedPosts(ranks.length)}`;
  return corrected === null ? found : `${found}, for “${corrected}”: no post has “${query}”`;
}
