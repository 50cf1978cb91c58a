import type { PostDetails } from '../post.ts';
import { site } from '../site.ts';
import { absoluteUrl, postMarkdownPath, postPath } from '../urls.ts';
import { feedLinks } from './commonHead.ts';
import { type HeadTag, link, meta, property, titleTag, pageTitle } from './headTag.ts';
import { jsonLd } from './jsonLd.ts';
import { postGraph } from './postGraph.ts';
import { shareImageOf, socialCard } from './socialCard.ts';

/** What an article page says in `<head>`, besides what every page does. */
export function headOfPost(post: PostDetails): HeadTag[] {
  const { slug, title, metaTitle, metaDescription: description, author } = post;
  const url = absoluteUrl(postPath(slug));
  return [
    // Its author wrote a `metaTitle` for the title bar, so nothing is added to it.
    titleTag(metaTitle === title ? pageTitle(title) : metaTitle),
    meta('description', description),
    link('canonical', url),
    meta('robots', 'max-image-preview:large'),
    meta('author', author),
    ...socialCard(
      {
        type: 'article',
        title,
        description,
        url,
        language: post.lang ?? site.language,
        image: shareImageOf(post),
      },
      articleProperties(post),
    ),
    link('alternate', postMarkdownPath(slug), { type: 'text/markdown' }),
    ...feedLinks(),
    jsonLd(postGraph(post)),
  ];
}

/** `article:author` is left out: it means the address of a profile, not a name. */
function articleProperties({ date, updated, category, tags }: PostDetails): HeadTag[] {
  return [
    property('article:published_time', date),
    ...(updated === undefined ? [] : [property('article:modified_time', updated)]),
    property('article:section', category.name),
    ...tags.map(({ name }) => property('article:tag', name)),
  ];
}
