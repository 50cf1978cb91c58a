import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { postQuery } from '../data/postQuery.ts';
import { cutText, resultRoom } from './cutText.ts';
import { type ShownHead, useShownHead } from './shownHead.ts';
import styles from './AsOthersSee.module.css';

/** How the open post looks where it is found or sent: on result pages and in messages. */
export function AsOthersSee({ slug }: { slug: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>As others see it</summary>
      {isOpen && <Cards slug={slug} />}
    </details>
  );
}

function Cards({ slug }: { slug: string }) {
  const head = useShownHead();
  return (
    <div className={styles.cards}>
      <Result head={head} name="Result page, desktop" room={resultRoom.desktop} />
      <Result head={head} name="Result page, phone" room={resultRoom.phone} />
      <Card head={head} />
      <Counts slug={slug} />
    </div>
  );
}

interface ResultProps {
  head: ShownHead;
  name: string;
  room: (typeof resultRoom)[keyof typeof resultRoom];
}

function Result({ head: { title, description, url }, name, room }: ResultProps) {
  const shownTitle = cutText(title, room.title, room.titleFont);
  const shownDescription = cutText(description, room.description, room.descriptionFont);
  const cut = [shownTitle !== title && 'title', shownDescription !== description && 'description'].filter(
    Boolean,
  );
  return (
    <figure>
      <figcaption>
        {name}
        {cut.length > 0 && `: the ${cut.join(' and the ')} ${cut.length > 1 ? 'are' : 'is'} cut`}
      </figcaption>
      <div className={styles.result} dir="auto">
        <p className={styles.url}>{url.replace(/^https?:\/\//, '').replaceAll('/', ' › ')}</p>
        <p className={styles.title}>{shownTitle}</p>
        <p>{shownDescription}</p>
      </div>
    </figure>
  );
}

function Card({ head: { cardTitle, cardDescription, url } }: { head: ShownHead }) {
  return (
    <figure>
      <figcaption>In messages and networks</figcaption>
      <div className={styles.card} dir="auto">
        <p className={styles.url}>{url === '' ? '' : new URL(url).host}</p>
        <p className={styles.title}>{cardTitle}</p>
        <p>{cardDescription}</p>
      </div>
      <p className={styles.counts}>The picture above it is drawn when the blog is built.</p>
    </figure>
  );
}

/** The length of the text, in a quiet line: no marks are given. */
function Counts({ slug }: { slug: string }) {
  const { data } = useQuery(postQuery(slug));
  const text = (data?.body ?? '').replace(/\]\([^)]*\)/g, ']');
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
  const sentences = text.match(/[.!?…](?=\s|$)/g)?.length ?? 0;
  return (
    <p className={styles.counts}>
      {words.toLocaleString()} words
      {sentences > 0 && `, about ${Math.round(words / sentences)} in a sentence`}.
    </p>
  );
}
