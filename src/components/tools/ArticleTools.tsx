import { pageLanguage } from '../../model/language.ts';
import type { PostDetails } from '../../model/post.ts';
import { ListenButton } from '../listen/ListenButton.tsx';
import { PrintButton } from '../print/PrintButton.tsx';
import { ShareButton } from './ShareButton.tsx';
import styles from './ArticleTools.module.css';

interface ArticleToolsProps {
  post: PostDetails;
  /** The element that holds the whole text; null until all of it is drawn. */
  body: HTMLElement | null;
}

/** What can be done with a post besides reading it: a quiet row under its byline. Nothing in it works without scripts. */
export function ArticleTools({ post, body }: ArticleToolsProps) {
  return (
    <div
      role="group"
      aria-label="Tools for this post"
      className={`${styles.tools} no-print`}
      {...pageLanguage(post)}
    >
      <ShareButton post={post} />
      <PrintButton post={post} body={body} />
      <ListenButton />
    </div>
  );
}
