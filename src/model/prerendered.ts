import type { Listing } from './listing.ts';
import type { Overview } from './overview.ts';
import type { PostDetails, PostSummary } from './post.ts';

/** What the app must know of a page that the build has rendered, to take it over without fetching anything. */
export type Prerendered =
  | {
      kind: 'post';
      /** Address from the root of the host, without query. */
      address: string;
      post: PostDetails;
      /** Names of the data files of the posts that this one leads to: their hashes, by slug. */
      hashes: Record<string, string>;
    }
  | {
      kind: 'list';
      address: string;
      listing: Listing;
    }
  | {
      /** The search before anything is asked: the whole list stands below the field. */
      kind: 'search';
      address: string;
      listing: Listing;
    }
  | {
      kind: 'overview';
      address: string;
      overview: Overview;
    }
  | {
      /** The page for every address that is none. */
      kind: 'notFound';
      latest: PostSummary[];
    };

/** Id of the element that holds this, as JSON. Its `data-address` says of which address, if the page has one. */
export const prerenderedId = 'prerendered';

/** Id of the template that holds what the app asks for when it is started. */
export const laterId = 'later';

/** Attribute of the element whose contents are a post's text. */
export const textAttribute = 'data-text';
