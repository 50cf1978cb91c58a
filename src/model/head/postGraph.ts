import type { PostDetails, PostSummary } from '../post.ts';
import { site } from '../site.ts';
import { absoluteUrl, categoryPath, postPath, homePath } from '../urls.ts';
import { appIconPath } from './commonHead.ts';
import { toLine } from './headTag.ts';
import { breadcrumbs, type Thing, type Step } from './jsonLd.ts';
import { shareImageOf } from './socialCard.ts';

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

const home = absoluteUrl(homePath);

/** The blog itself, as far as every page names it. */
export const blog: Thing = { '@type': 'Blog', '@id': `${home}#blog`, name: site.name, url: home };

/** Who publishes the blog. */
export const publisher: Thing = {
  '@type': 'Organization',
  name: site.publisher,
  url: absoluteUrl('/'),
  logo: absoluteUrl(appIconPath(512)),
};

/** Characters of a headline that search engines accept, in UTF-16 units: Google's old limit for articles. */
const longest = 110;

/** A title as a headline in structured data: cut after a word where it is too long. */
export function toHeadline(title: string): string {
  const line = toLine(title);
  if (line.length <= longest) return line;
  const start = line.slice(0, longest - 1);
  const lastSpace = start.lastIndexOf(' ');
  // Chinese, among others, has no spaces: there it is cut anywhere, but leaves no half of a character.
  const words =
    lastSpace > longest / 2 ? start.slice(0, lastSpace) : start.replace(/[\p{Surrogate}\u200d]+$/u, '');
  return `${words}…`;
}

/** A list in structured data: the blog with the posts on this page and, in a topic's list, the way there. */
export function listGraph(posts: readonly PostSummary[], topic: Step | null): Thing[] {
  const whole: Thing = {
    ...blog,
    description: site.description,
    inLanguage: site.language,
    publisher,
    blogPost: posts.map(listedPosting),
  };
  if (topic === null) return [whole];
  return [whole, breadcrumbs(`${absoluteUrl(topic.path)}#breadcrumbs`, [topic])];
}
