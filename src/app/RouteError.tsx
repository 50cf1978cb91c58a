import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { ErrorPage } from '../pages/ErrorPage.tsx';
import { Loading } from './Loading.tsx';
import { mayReload, reload } from './staleBuild.ts';

/** Stands in for a page that failed: says why, or loads it anew if a deploy took its scripts away. */
export function RouteError() {
  const error = useRouteError();
  const isStale = mayReload(error);

  useEffect(() => {
    if (isStale) reload();
  }, [isStale]);

  return isStale ? <Loading /> : <ErrorPage />;
}
