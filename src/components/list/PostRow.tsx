import { postLanguage } from '../../model/language.ts';
import type { FoundPassages } from '../../model/listing.ts';
import type { PostSummary } from '../../model/post.ts';
import { Cover } from '../Cover.tsx';
import { PostAnchor } from '../PostAnchor.tsx';
import { PostMeta } from '../PostMeta.tsx';
import { Title } from '../Title.tsx';
import { bestPlace, Passages } from './Passages.tsx';
import styles from './PostRow.module.css';

interface PostRowProps {
  post: PostSummary;
  /** Name of the post's category. */
  category: string;
  /** How much room the post is given. */
  look: 'lead' | 'card' | 'row';
  /** Level of its heading. */
  level: 2 | 3;
  /** Its picture is on the first screen, or the first of all. */
  eager: boolean | 'first';
  /** Where it answers the reader's question. */
  found?: FoundPassages | undefined;
}

/** A post in a list. The whole of it can be clicked; the title is its one link. */
export function PostRow({ post, category, look, level, eager, found }: PostRowProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className={styles.post} data-look={look} data-found={found === undefined ? undefined : ''}>
      <Cover
        picture={post.cover}
        slug={post.slug}
        eager={eager}
        decorative
        place={look}
        className={styles.cover}
      />
      <div className={styles.words}>
        <p className={styles.category}>{category}</p>
        <Heading {...postLanguage(post)} className={styles.title}>
          <PostAnchor slug={post.slug} to={bestPlace(post.slug, found)} className={styles.anchor}>
            <Title text={post.title} />
          </PostAnchor>
        </Heading>
        {found === undefined ? (
          <p {...postLanguage(post)} className={styles.excerpt}>
            {post.excerpt}
          </p>
        ) : (
          <Passages post={post} found={found} />
        )}
        <PostMeta
          date={post.date}
          readTime={post.readTime}
          unpublished={post.unpublished}
          markedAs={post.slug}
        />
      </div>
    </article>
  );
}
