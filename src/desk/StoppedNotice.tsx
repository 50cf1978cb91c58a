import { useEffect, useState } from 'react';
import styles from './StoppedNotice.module.css';

/** Says that the preview has stopped, for as long as it has. Vite's own client loads the page again when it is back. */
export function StoppedNotice() {
  const [hasStopped, setStopped] = useState(false);
  useEffect(() => {
    const hot = import.meta.hot;
    const onStop = () => setStopped(true);
    const onStart = () => setStopped(false);
    hot?.on('vite:ws:disconnect', onStop);
    hot?.on('vite:ws:connect', onStart);
    return () => {
      hot?.off('vite:ws:disconnect', onStop);
      hot?.off('vite:ws:connect', onStart);
    };
  }, []);
  return (
    <p role="alert" className={styles.notice} hidden={!hasStopped}>
      {hasStopped && 'The preview has stopped. Start it again; nothing is lost.'}
    </p>
  );
}
