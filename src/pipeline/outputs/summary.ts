import type { PostSummary } from '../../model/post.ts';
import { site } from '../../model/site.ts';
import type { FrontMatter } from '../frontMatter/schema.ts';
import { toCover } from '../images/cover.ts';
import type { PictureLibrary } from '../images/pictures.ts';
import type { ValidPost } from '../posts/sourcePost.ts';
import { polishText } from '../typography/typesetting.ts';
import type { Topics } from './topics.ts';

/** What a list shows of a post, before its data file has a name. */
export type Listed = Omit<PostSummary, 'hash'>;

/** Sums up a post for lists. */
export function toListed(post: ValidPost, topics: Topics, pictures: PictureLibrary): Listed {
  const { slug, matter, article, unpublished } = post;
  const category = topics.topicOf(matter.category).slug;
  const tags = new Set((matter.tags ?? []).map((tag) => topics.topicOf(tag).slug));
  tags.delete(category);
  return {
    slug,
    title: polishText(matter.title, matter.lang),
    excerpt: polishText(matter.excerpt, matter.lang),
    date: matter.date,
    category,
    tags: [...tags],
    readTime: matter.readTime ?? `${article.minutes} min read`,
    cover: toCover(matter, article, pictures),
    ...(matter.aliases === undefined ? {} : { aliases: matter.aliases }),
    ...(matter.featured === true ? { featured: true } : {}),
    ...languageOf(matter),
    ...(unpublished === undefined ? {} : { unpublished }),
  };
}

/** A post's language, where it is another one than the site's. */
function languageOf({ lang }: FrontMatter): Pick<Listed, 'lang'> {
  return lang === undefined || lang === site.language ? {} : { lang };
}
