import { useEffect, useRef } from 'react';
import type { Resumption } from './useResumption.ts';
import styles from './ResumeBar.module.css';

/** An item of the dock: the way to where the reader stopped, or, once they are there, back to the beginning. */
export function ResumeBar({ heading, hasResumed, goOn, goBack, dismiss }: Resumption) {
  return (
    <section aria-label="Continue reading" className={styles.bar}>
      <News text={`${hasResumed ? 'Continued' : 'You can continue'} ${whereIs(heading)}.`} />
      <button type="button" className={styles.way} onClick={hasResumed ? goBack : goOn}>
        {hasResumed ? 'Back to the beginning' : <Offer heading={heading} />}
      </button>
      <button type="button" className={styles.dismiss} aria-label="Dismiss" onClick={dismiss}>
        <span aria-hidden="true">×</span>
      </button>
    </section>
  );
}

function Offer({ heading }: Pick<Resumption, 'heading'>) {
  return (
    <span className={styles.offer}>
      Continue {heading === null ? whereIs(heading) : 'at '}
      {heading !== null && <em>{heading}</em>}
    </span>
  );
}

function whereIs(heading: string | null): string {
  return heading === null ? 'where you stopped' : `at “${heading}”`;
}

/** Says a text to screen readers. It is put in after its element, because a status that comes with it stays unsaid. */
function News({ text }: { text: string }) {
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => status.current?.replaceChildren(text), [text]);
  return <p ref={status} role="status" className="visually-hidden" />;
}
