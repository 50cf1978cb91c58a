import { chosenNames, type Listing } from '../listing.ts';
import { everything, isFiltered, type Selection } from '../selection.ts';
import { site } from '../site.ts';
import { absoluteUrl, isPlain, listPath, searchPath } from '../urls.ts';
import { feedLinks } from './commonHead.ts';
import { type HeadTag, link, meta, titleTag, pageTitle } from './headTag.ts';
import { jsonLd } from './jsonLd.ts';
import { listGraph } from './postGraph.ts';
import { defaultShareImage, socialCard } from './socialCard.ts';

/**
 * What a list says in `<head>`, besides what every page does. Lists without a page of their own are kept
 * out of search engines: there are more of them than anyone could visit.
 */
export function headOfList(selection: Selection, listing: Listing): HeadTag[] {
  const words = toWords(selection, listing);
  const title = listing.page > 1 ? `${words || 'All posts'}, page ${listing.page}` : words;
  const description = words === '' ? site.description : `Posts about ${words}. ${site.description}`;
  const lasting = isPlain(selection);
  const url = absoluteUrl(canonicalPath(selection, listing.page));
  return [
    titleTag(pageTitle(title)),
    meta('description', description),
    link('canonical', url),
    ...(lasting ? [] : [meta('robots', 'noindex')]),
    ...socialCard({
      type: 'website',
      title: title || site.name,
      description,
      url,
      language: site.language,
      image: defaultShareImage,
    }),
    ...feedLinks(lasting ? listing.categories.find(({ chosen }) => chosen) : undefined),
    ...(lasting ? [jsonLd(listGraph(listing.posts, toTopic(selection, words)))] : []),
  ];
}

/** What the search says in `<head>` before anything is asked. Search engines have no use for it. */
export function headOfSearch(): HeadTag[] {
  return [
    titleTag(pageTitle('Search')),
    link('canonical', absoluteUrl(searchPath)),
    meta('robots', 'noindex'),
    ...feedLinks(undefined),
  ];
}

/** What the reader has chosen, in words; nothing for the whole list. */
function toWords({ query }: Selection, listing: Listing): string {
  return [...chosenNames(listing), ...(query === '' ? [] : [`“${query}”`])].join(', ');
}

/** The list's own address if it has a page, else that of its category or of the whole list. */
function canonicalPath(selection: Selection, page: number): string {
  if (isPlain(selection)) return listPath({ ...selection, page });
  return listPath({ ...everything, category: selection.category });
}

/** The topic of a list that has a page of its own. */
function toTopic(selection: Selection, name: string) {
  return isFiltered(selection) ? { name, path: listPath({ ...selection, page: 1 }) } : null;
}
