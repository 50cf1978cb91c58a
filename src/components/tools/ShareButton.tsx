import { memo, type MouseEvent, useRef, useState } from 'react';
import type { PostDetails } from '../../model/post.ts';
import { absoluteUrl, postPath } from '../../model/urls.ts';
import { say } from '../notice.ts';
import { ToolMenu } from '../ToolMenu.tsx';
import { mailLink, type SharedPost, whatsAppLink } from './shareLinks.ts';

interface ShareButtonProps {
  post: Pick<PostDetails, 'slug' | 'title' | 'excerpt'>;
}

/** Passes a post on: by the device's own sheet where there is one, else by a small menu. */
export const ShareButton = memo(function ShareButton({ post }: ShareButtonProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [isRefused, setRefused] = useState(false);
  const shared = { title: post.title, excerpt: post.excerpt, address: absoluteUrl(postPath(post.slug)) };
  const close = () => menu.current?.hidePopover();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(shared.address);
    } catch {
      // Refused, or not there at all, as in some apps' own browsers.
      setRefused(true);
      return;
    }
    close();
    say('Link copied');
  };

  return (
    <ToolMenu
      ref={menu}
      label="Share"
      icon="M12 15V3.5m-4 4 4-4 4 4M6 11.5v8.5h12v-8.5"
      onPress={(event) => void shareByDevice(event, shared, () => menu.current?.showPopover())}
      onToggle={() => setRefused(false)}
    >
      {isRefused ? (
        <AddressToCopy address={shared.address} />
      ) : (
        <button type="button" onClick={() => void copy()}>
          Copy link
        </button>
      )}
      <a href={whatsAppLink(shared)} target="_blank" rel="noopener" onClick={close}>
        WhatsApp
      </a>
      <a href={mailLink(shared)} onClick={close}>
        E-mail
      </a>
    </ToolMenu>
  );
});

function AddressToCopy({ address }: { address: string }) {
  return (
    <>
      <p>Copying was refused. The address is selected for you to copy it:</p>
      <input ref={select} readOnly value={address} aria-label="Address of this post" />
    </>
  );
}

function select(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

/** The reader thought better of it, or the sheet is open already. */
const harmless = new Set(['AbortError', 'InvalidStateError']);

/** Opens the device's own sheet. Does nothing where there is none. */
async function shareByDevice(event: MouseEvent, shared: SharedPost, onFailure: () => void): Promise<void> {
  const data = { title: shared.title, text: shared.excerpt, url: shared.address };
  if (!('canShare' in navigator && navigator.canShare(data))) return;
  event.preventDefault();
  try {
    await navigator.share(data);
  } catch (reason) {
    if (!(reason instanceof DOMException && harmless.has(reason.name))) onFailure();
  }
}
