import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { ErrorPage } from '../pages/ErrorPage.tsx';
import { Loading } from './Loading.tsx';
import { mayReload, reload, session } from './staleBuild.ts';

/** Stands in for a page that failed: says why, or loads it anew if a deploy took its scripts away. */
export function RouteError() {
  const error = useRouteError();
  const { href } = window.location;
  const isStale = mayReload(error, href, session());

  useEffect(() => {
    if (isStale) reload(href, session());
  }, [isStale, href]);

  return isStale ? <Loading /> : <ErrorPage />;
}
