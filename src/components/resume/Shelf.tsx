import { useRef } from 'react';
import { say } from '../notice.ts';
import { forgetPost, useKeptPosts } from './keptPosts.ts';
import { ShelfCard } from './ShelfCard.tsx';
import { useShelfRoom } from './useShelfRoom.ts';
import styles from './Shelf.module.css';

/** So many posts stand on the shelf at most. */
const room = 3;

/**
 * The posts that the reader has begun, with the way to where they stopped. Empty as the build renders it; `firstPaint.js`
 * keeps the room for it where there are such posts.
 */
export function Shelf() {
  const begun = useKeptPosts().filter(({ finished }) => !finished);
  const list = useRef<HTMLUListElement>(null);
  const hasRoom = useShelfRoom(begun.length > 0);

  const remove = (slug: string) => {
    focusBeside(list.current, slug);
    forgetPost(slug);
    say('Removed from “Continue reading”');
  };

  return (
    <section aria-label="Continue reading" className={styles.shelf}>
      {hasRoom && begun.length > 0 && (
        <>
          <h2>Continue reading</h2>
          <ul role="list" ref={list}>
            {begun.slice(0, room).map((post) => (
              <li key={post.slug} data-slug={post.slug}>
                <ShelfCard post={post} onRemove={remove} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The button goes with its post. The focus goes to the next one's, or the one's before, or to the page's title. */
function focusBeside(list: HTMLElement | null, slug: string): void {
  const cards = [...(list?.children ?? [])];
  const at = cards.findIndex((card) => card.getAttribute('data-slug') === slug);
  const beside = (cards[at + 1] ?? cards[at - 1])?.querySelector('button');
  (beside ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
}
