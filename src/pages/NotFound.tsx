import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { ErrorMessage } from '../components/ErrorMessage.tsx';
import { SearchField } from '../components/list/SearchField.tsx';
import { SuggestedPosts } from '../components/SuggestedPosts.tsx';
import { indexQuery } from '../data/indexQuery.ts';
import type { PostSummary } from '../model/post.ts';
import { postsAlike } from '../model/postsAlike.ts';
import { everything } from '../model/selection.ts';
import { homePath, listPath } from '../model/urls.ts';
import styles from './NotFound.module.css';

interface NotFoundProps {
  /** The part of the address that may be a slip of the pen. */
  name: string;
  /** Posts that are known without the index. */
  known: readonly PostSummary[];
}

/** Says that there is no page at an address, and offers what may have been meant. */
export function NotFound({ name, known }: NotFoundProps) {
  const navigate = useNavigate();
  const { data, isPending } = useQuery(indexQuery);
  const posts = data?.posts;
  const alike = postsAlike(name, posts ?? [], mostAlike);
  const latest = posts?.slice(0, mostLatest) ?? known;
  const search = (query: string) => {
    if (query !== '') void navigate(listPath({ ...everything, query }));
  };
  return (
    <ErrorMessage title="This page is not here">
      <p>
        It may have been moved or renamed, or the address has a slip in it. You can{' '}
        <Link to={homePath}>go to all posts</Link>, or search:
      </p>
      <SearchField query="" onSearch={search} when="submitted" />
      <div className={styles.suggestions} data-waiting={isPending || undefined}>
        {alike.length > 0 && <SuggestedPosts title="Were you looking for this?" posts={alike} />}
        {latest.length > 0 && <SuggestedPosts title="Latest posts" posts={latest} />}
      </div>
    </ErrorMessage>
  );
}

/** Posts that may have been meant. */
const mostAlike = 3;

/** Posts that a reader who is lost may like to see. */
const mostLatest = 4;
