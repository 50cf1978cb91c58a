import type { Finding } from '../../model/finding.ts';
import type { Unpublished } from '../../model/post.ts';
import type { Article } from '../article/article.ts';
import type { FrontMatter } from '../frontMatter/schema.ts';
import type { ParsedPost } from './parsedPost.ts';
import type { Source } from '../sources/source.ts';

/** A file of the posts folder with all that is known of it alone. */
export interface SourcePost {
  source: Source;
  parsed: ParsedPost;
  /** What is wrong with the file itself: its name, its encoding. */
  findings: Finding[];
}

/** A post without errors. */
export interface ValidPost {
  slug: string;
  source: Source;
  matter: FrontMatter;
  places: Record<string, number>;
  article: Article;
  unpublished?: Unpublished;
}

/** Which posts readers get: those that are public on a day, or in the preview all of them. */
export interface VisibilityRule {
  /** `YYYY-MM-DD`. */
  today: string;
  withUnpublished: boolean;
}
