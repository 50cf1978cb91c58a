import { useSyncExternalStore } from 'react';

/** What other sites are told about a page. */
export interface ShownHead {
  title: string;
  description: string;
  url: string;
  cardTitle: string;
  cardDescription: string;
}

/** What the head of this page tells other sites now: the very elements that readers' pages have. */
export function useShownHead(): ShownHead {
  const head: ShownHead = JSON.parse(useSyncExternalStore(watchHead, readHead));
  return head;
}

function watchHead(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.head, { childList: true, subtree: true, attributes: true, characterData: true });
  return () => observer.disconnect();
}

/** As text, so that the same head is the same value. */
function readHead(): string {
  const meta = (selector: string) =>
    document.head.querySelector<HTMLMetaElement>(`meta[${selector}]`)?.content ?? '';
  const canonical = document.head.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return JSON.stringify({
    title: document.title,
    description: meta('name="description"'),
    url: canonical?.href ?? '',
    cardTitle: meta('property="og:title"'),
    cardDescription: meta('property="og:description"'),
  } satisfies ShownHead);
}
