import { lazy, Suspense } from 'react';
import { Link, useRevalidator, useRouteError } from 'react-router';
import { ErrorMessage } from '../components/ErrorMessage.tsx';
import { Head } from '../components/Head.tsx';
import { DataError } from '../data/fetchJson.ts';
import { PostNotFoundError } from '../data/postQuery.ts';
import { decodePath } from '../model/canonicalAddress.ts';
import { headOfError } from '../model/head/commonHead.ts';
import type { PostSummary } from '../model/post.ts';
import { homePath } from '../model/urls.ts';
import { PageNotFoundError, TopicNotFoundError } from './notFoundErrors.ts';

const notFoundHead = headOfError('Page not found');
const unreachableHead = headOfError('No connection');
const brokenHead = headOfError('Error');

/** Stands in for a page that could not be shown, and says why and where to go from there. */
export function ErrorPage() {
  const error = useRouteError();
  const missing = missingName(error);
  if (missing !== null) {
    return (
      <Suspense>
        <Head tags={notFoundHead} />
        <NotFound name={missing} known={latestOf(error)} />
      </Suspense>
    );
  }
  if (error instanceof DataError && error.status === 0) return <Unreachable />;
  return <Broken error={error} />;
}

/** Where its code cannot be had, the page says only what it must. */
const NotFound = lazy(() =>
  import('./NotFound.tsx').then(
    (code) => ({ default: code.NotFound }),
    () => ({ default: PlainNotFound }),
  ),
);

function PlainNotFound() {
  return (
    <ErrorMessage title="This page is not here">
      <p>
        <Link to={homePath}>All posts are here</Link>.
      </p>
    </ErrorMessage>
  );
}

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
