const said = 'blog-reader:notice';

/** Says something short that needs no answer, such as "Link copied": seen for a moment, and read out. */
export function say(text: string): void {
  window.dispatchEvent(new CustomEvent(said, { detail: text }));
}

/** Calls back with each text that is said. Returns the way to stop. */
export function listenToNotices(onNotice: (text: string) => void): () => void {
  const tell = (event: Event) => {
    if (event instanceof CustomEvent) onNotice(String(event.detail));
  };
  window.addEventListener(said, tell);
  return () => window.removeEventListener(said, tell);
}
