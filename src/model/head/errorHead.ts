import { feedLinks } from './feedLinks.ts';
import { type HeadTag, meta, titleTag } from './headTag.ts';
import { pageTitle } from './pageTitle.ts';

/** What a page says in `<head>` that stands in for another: nothing that should be kept or passed on. */
export function headOfError(title: string): HeadTag[] {
  return [titleTag(pageTitle(title)), meta('robots', 'noindex'), ...feedLinks()];
}
