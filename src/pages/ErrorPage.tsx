import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useRevalidator, useRouteError } from 'react-router';
import { ErrorMessage } from '../components/ErrorMessage.tsx';
import { Head } from '../components/Head.tsx';
import { SearchField } from '../components/list/SearchField.tsx';
import { SuggestedPosts } from '../components/SuggestedPosts.tsx';
import { DataError } from '../data/fetchJson.ts';
import { indexQuery } from '../data/indexQuery.ts';
import { PostNotFoundError } from '../data/postQuery.ts';
import { decodePath } from '../model/canonicalAddress.ts';
import { headOfError } from '../model/head/errorHead.ts';
import type { PostSummary } from '../model/post.ts';
import { postsAlike } from '../model/postsAlike.ts';
import { everything } from '../model/selection.ts';
import { homePath, listPath } from '../model/urls.ts';
import styles from './ErrorPage.module.css';
import { PageNotFoundError, TopicNotFoundError } from './notFound.ts';

const notFoundHead = headOfError('Page not found');
const unreachableHead = headOfError('No connection');
const brokenHead = headOfError('Error');

/** Stands in for a page that could not be shown, and says why and where to go from there. */
export function ErrorPage() {
  const error = useRouteError();
  const missing = missingName(error);
  if (missing !== null) return <NotFound name={missing} known={latestOf(error)} />;
  if (error instanceof DataError && error.status === 0) return <Unreachable />;
  return <Broken error={error} />;
}

interface NotFoundProps {
  /** The part of the address that may be a slip of the pen. */
  name: string;
  /** Posts that are known without the index. */
  known: readonly PostSummary[];
}

function NotFound({ name, known }: NotFoundProps) {
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
      <Head tags={notFoundHead} />
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

function Unreachable() {
  const { revalidate, state } = useRevalidator();
  return (
    <ErrorMessage title="This page could not be loaded">
      <Head tags={unreachableHead} />
      <p>The connection seems to be down. What you were reading before is still there: go back to it, or</p>
      <button type="button" disabled={state !== 'idle'} onClick={() => void revalidate()}>
        Try again
      </button>
    </ErrorMessage>
  );
}

function Broken({ error }: { error: unknown }) {
  return (
    <ErrorMessage title="This page could not be shown">
      <Head tags={brokenHead} />
      <p>
        The fault is on our side. <Link to={homePath}>All posts are here</Link>. If it happens again, this is
        what the page says about it:
      </p>
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
    </ErrorMessage>
  );
}

function missingName(error: unknown): string | null {
  if (error instanceof PostNotFoundError || error instanceof TopicNotFoundError) return error.slug;
  if (error instanceof PageNotFoundError)
    return (decodePath(error.pathname) ?? '').split('/').findLast(Boolean) ?? '';
  return null;
}

function latestOf(error: unknown): readonly PostSummary[] {
  return error instanceof PageNotFoundError ? error.latest : [];
}
