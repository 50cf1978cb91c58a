import type { PostDetails, PostSummary } from '../post.ts';
import { site } from '../site.ts';
import { absoluteUrl, categoryPath, postPath } from '../urls.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { toHeadline } from './headline.ts';
import type { Thing } from './jsonLd.ts';
import { blog, publisher } from './publication.ts';
import { shareImageOf } from './shareImage.ts';

/**
 * A post in structured data: the page, the article on it, and the way there. Who checked the facts is said
 * of the page, because schema.org knows `reviewedBy` of pages only.
 */
export function postGraph(post: PostDetails): Thing[] {
  const path = postPath(post.slug);
  const url = absoluteUrl(path);
  const { slug: category, name } = post.category;
  return [
    toWebPage(post, url),
    toArticle(post, url),
    breadcrumbs(`${url}#breadcrumbs`, [
      { name, path: categoryPath(category) },
      { name: post.title, path },
    ]),
  ];
}

/** A post as lists name it. */
export function listedPosting({ slug, title, date, lang }: PostSummary): Thing {
  return {
    '@type': 'BlogPosting',
    headline: toHeadline(title),
    url: absoluteUrl(postPath(slug)),
    datePublished: date,
    inLanguage: lang,
  };
}

function toWebPage({ title, reviewedBy, reviewed, lang }: PostDetails, url: string): Thing {
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    inLanguage: lang ?? site.language,
    reviewedBy: reviewedBy === undefined ? undefined : toPerson(reviewedBy),
    lastReviewed: reviewed,
    breadcrumb: { '@id': `${url}#breadcrumbs` },
    mainEntity: { '@id': `${url}#article` },
  };
}

function toArticle(post: PostDetails, url: string): Thing {
  return {
    '@type': 'BlogPosting',
    '@id': `${url}#article`,
    headline: toHeadline(post.title),
    description: post.metaDescription,
    url,
    mainEntityOfPage: { '@id': url },
    isPartOf: blog,
    image: shareImageOf(post).url,
    datePublished: post.date,
    dateModified: post.updated,
    author: toAuthor(post.author),
    publisher,
    inLanguage: post.lang ?? site.language,
    articleSection: post.category.name,
    keywords: post.tags.length === 0 ? undefined : post.tags.map(({ name }) => name),
  };
}

/** Who wrote the post: a person, or a team that the settings know. */
function toAuthor(name: string): Thing {
  return site.teams.includes(name) ? { '@type': 'Organization', name } : toPerson(name);
}

function toPerson(name: string): Thing {
  return { '@type': 'Person', name };
}
