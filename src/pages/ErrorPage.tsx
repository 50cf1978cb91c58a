import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useRevalidator, useRouteError } from 'react-router';
import { ErrorMessage } from '../components/ErrorMessage.tsx';
import { Head } from '../components/Head.tsx';
import { SearchField } from '../components/list/SearchField.tsx';
import { SuggestedPosts } from '../components/SuggestedPosts.tsx';
import { DataError } from '../data/fetchJson.ts';
import { indexQuery } from '../data/indexQuery.ts';
import { PostNotFoundError } from '../data/postQuery.ts';
import { nearest } from '../model/nearest.ts';
import type { PostSummary } from '../model/post.ts';
import { everything } from '../model/selection.ts';
import { homePath, listPath } from '../model/urls.ts';
import { PageNotFoundError, TopicNotFoundError } from './notFound.ts';

/** Stands in for a page that could not be shown, and says why and where to go from there. */
export function ErrorPage() {
  const error = useRouteError();
  const missing = missingName(error);
  if (missing !== null) return <NotFound name={missing} />;
  if (error instanceof DataError && error.status === 0) return <Unreachable />;
  return <Broken error={error} />;
}

function NotFound({ name }: { name: string }) {
  const navigate = useNavigate();
  const posts = useQuery(indexQuery).data?.posts ?? [];
  const alike = likeNamed(name, posts);
  const search = (query: string) => {
    if (query !== '') void navigate(listPath({ ...everything, query }));
  };
  return (
    <ErrorMessage title="This page is not here">
      <Head title="Page not found" hidden />
      <p>
        It may have been moved or renamed, or the address has a slip in it. You can{' '}
        <Link to={homePath}>go to all posts</Link>, or search:
      </p>
      <SearchField query="" onSearch={search} when="submitted" />
      {alike.length > 0 && <SuggestedPosts title="Were you looking for this?" posts={alike} />}
      {posts.length > 0 && <SuggestedPosts title="Latest posts" posts={posts.slice(0, 4)} />}
    </ErrorMessage>
  );
}

function Unreachable() {
  const { revalidate, state } = useRevalidator();
  return (
    <ErrorMessage title="This page could not be loaded">
      <Head title="No connection" hidden />
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
      <Head title="Error" hidden />
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
  if (error instanceof PageNotFoundError) return error.pathname.split('/').findLast(Boolean) ?? '';
  return null;
}

function likeNamed(name: string, posts: readonly PostSummary[]): PostSummary[] {
  const slugs = nearest(
    name.toLowerCase(),
    posts.map(({ slug }) => slug),
    3,
  );
  return slugs.flatMap((slug) => posts.find((post) => post.slug === slug) ?? []);
}
