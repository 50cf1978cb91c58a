import { Link } from 'react-router';
import { postLanguage } from '../../model/language.ts';
import type { FoundPassages } from '../../model/listing.ts';
import type { PostSummary } from '../../model/post.ts';
import { passagePath } from '../../model/urls.ts';
import { Snippet } from '../Snippet.tsx';
import styles from './Passages.module.css';

interface PassagesProps {
  post: Pick<PostSummary, 'slug' | 'lang'>;
  found: FoundPassages;
}

/** Where a post answers the reader's question: each passage can be opened by itself. */
export function Passages({ post, found }: PassagesProps) {
  return (
    <ul {...postLanguage(post)} role="list" className={styles.passages}>
      {found.sections.map(({ id, heading, snippet }) => (
        <li key={id ?? ''}>
          <Link to={passagePath(post.slug, found.words, id)} className={styles.passage}>
            {heading !== null && <span className={styles.heading}>{heading}</span>}
            <Snippet parts={snippet} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Address of the passage of a post that answers best; undefined where none is known. */
export function bestPlace(slug: string, found: FoundPassages | undefined): string | undefined {
  const [best] = found?.sections ?? [];
  return found === undefined || best === undefined ? undefined : passagePath(slug, found.words, best.id);
}
