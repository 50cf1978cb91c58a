import { useEffect } from 'react';
import { linkAround, isPlainClick } from '../linkPress.ts';
import { say } from '../notice.ts';

/** Makes the buttons of code and the links of headings copy. The links lead to their headings as well. */
export function useCopying(body: HTMLElement | null): void {
  useEffect(() => {
    const copy = (event: MouseEvent) => {
      const { target } = event;
      const button = target instanceof Element ? target.closest('.code-copy') : null;
      const code = button?.closest('.code-box')?.querySelector('code');
      const link = isPlainClick(event) ? linkAround(event, '.heading-link') : null;
      if (code) void copyCode(code);
      else if (link !== null) void copyLink(link);
    };
    body?.addEventListener('click', copy);
    return () => body?.removeEventListener('click', copy);
  }, [body]);
}

async function copyCode(code: HTMLElement): Promise<void> {
  // Without the last line break: a terminal would run the command at once.
  if (await copyText(code.textContent.replace(/\n$/, ''))) {
    say('Code copied');
    return;
  }
  code.closest('pre')?.focus();
  window.getSelection()?.selectAllChildren(code);
  say('The browser does not let the page copy. The code is selected: press Ctrl+C, or ⌘C on a Mac.');
}

async function copyLink(link: HTMLAnchorElement): Promise<void> {
  const heading = link.closest('.heading')?.querySelector('h2, h3, h4, h5, h6');
  const isCopied = await copyText(addressOf(link));
  say(
    isCopied
      ? `Link to “${heading?.textContent.trim() ?? ''}” copied`
      : 'The browser does not let the page copy. The link is in the address bar.',
  );
}

/** Of the page as others should know it, and of the section. */
function addressOf(link: HTMLAnchorElement): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const address = new URL(canonical?.href ?? window.location.href);
  address.hash = link.hash;
  return address.href;
}

/** Puts a text on the clipboard. False if the browser does not let us: on pages without HTTPS there is none. */
export async function copyText(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
