/** Acts on a body as it is, and again whenever something in it was rendered anew. Returns the way to stop. */
export function watchRerenders(body: HTMLElement, act: () => void): () => void {
  act();
  const observer = new MutationObserver(act);
  observer.observe(body, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
