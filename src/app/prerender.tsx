import { prerender } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { type PrerenderedPage, shareKnowledge } from '../data/prerenderedPage.ts';
import { createQueryClient } from '../data/queryClient.ts';
import { headOfError } from '../model/head/commonHead.ts';
import type { HeadTag } from '../model/head/headTag.ts';
import { headOfList, headOfSearch } from '../model/head/listHead.ts';
import { headOfOverview } from '../model/head/overviewHead.ts';
import { headOfPost } from '../model/head/postHead.ts';
import { selectionOf } from '../model/listing.ts';
import { site } from '../model/site.ts';
import { PageNotFoundError } from '../pages/notFoundErrors.ts';
import { App } from './App.tsx';
import { pagesRoute, routeTable } from './routes.tsx';

/** A page as the build renders it. */
export interface RenderedPage {
  /** What stands inside the element with the id `root`. */
  html: string;
  head: HeadTag[];
}

/** Renders a page with the components that the browser uses. Throws what a component throws. */
export async function renderPage(first: PrerenderedPage): Promise<RenderedPage> {
  const client = createQueryClient();
  shareKnowledge(client, first);
  const handler = createStaticHandler(routeTable(client, first));
  const context = await handler.query(new Request(site.url + addressOf(first)));
  if (context instanceof Response)
    throw new Error(`The page leads on to ${context.headers.get('Location')}.`);
  context.errors = errorsOf(first, context.errors);
  const router = createStaticRouter(handler.dataRoutes, context);
  const { prelude } = await prerender(
    <App client={client}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </App>,
    {
      // Otherwise React moves long contents to the end of the page and puts them back with a script.
      progressiveChunkSize: Infinity,
      onError: (error) => {
        throw error;
      },
    },
  );
  return { html: await new Response(prelude).text(), head: headOf(first) };
}

/** An address that is none, for the page that tells so. */
const nowhere = `${site.basePath}/not/a/page`;

function addressOf({ page }: PrerenderedPage): string {
  return page.kind === 'notFound' ? nowhere : page.address;
}

/** The only page that may fail is the one that says that there is no page. */
function errorsOf(
  { page }: PrerenderedPage,
  errors: Record<string, unknown> | null,
): Record<string, unknown> | null {
  if (page.kind === 'notFound') return { [pagesRoute]: new PageNotFoundError(nowhere, page.latest) };
  const [error] = Object.values(errors ?? {});
  if (error !== undefined) throw error;
  return null;
}

function headOf({ page }: PrerenderedPage): HeadTag[] {
  switch (page.kind) {
    case 'post':
      return headOfPost(page.post);
    case 'list':
      return headOfList(selectionOf(page.listing), page.listing);
    case 'search':
      return headOfSearch();
    case 'overview':
      return headOfOverview(page.overview);
    case 'notFound':
      return headOfError('Page not found');
    default:
      return page satisfies never;
  }
}
