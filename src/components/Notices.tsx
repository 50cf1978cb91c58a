import { useEffect, useState } from 'react';
import { listenToNotices } from './notice.ts';
import styles from './Notices.module.css';

/** How long a notice is seen, in milliseconds. It has been read out by then, and asks for nothing. */
const shownFor = 4000;

/** Where short notices appear: below the header, because docks, sheets and the settings of a phone are at the bottom. */
export function Notices() {
  const [text, setText] = useState('');

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listenToNotices((next) => {
      clearTimeout(timer);
      setText(next);
      timer = setTimeout(() => setText(''), shownFor);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);

  return (
    <p role="status" aria-label="Notice" className={styles.notice}>
      {text}
    </p>
  );
}
