import { toLinkTarget } from '../../model/links.ts';
import { absoluteUrl, slugAt } from '../../model/urls.ts';

/**
 * Gives each link that leads out of a post the number of its address, as `data-note`, and returns the addresses in
 * the order of their numbers, from 1. Parts that are not printed have no numbers.
 */
export function numberLinks(body: HTMLElement, slug: string): string[] {
  const numbers = new Map<string, number>();
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.closest(apart) !== null) continue;
    const address = addressOnPaper(link, slug);
    if (address === null) continue;
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    link.dataset['note'] = String(number);
  }
  return [...numbers.keys()];
}

/** Takes the numbers away again. */
export function forgetNumbers(body: HTMLElement): void {
  for (const link of body.querySelectorAll('[data-note]')) link.removeAttribute('data-note');
}

const apart = '.heading-link, .picture-link, [data-unprinted]';

/** Null where paper needs no address: the link stays in the post, or its own words are the address. */
function addressOnPaper(link: HTMLAnchorElement, slug: string): string | null {
  const target = toLinkTarget(link.getAttribute('href') ?? '');
  switch (target.kind) {
    case 'none':
    case 'fragment':
      return null;
    case 'blog':
      return slugAt(target.href) === slug ? null : absoluteUrl(target.href);
    case 'contact':
      return unlessSaid(target.href.replace(/^\w+:|\?.*$/g, ''), link.textContent);
    default:
      return unlessSaid(target.href, link.textContent);
  }
}

function unlessSaid(address: string, text: string): string | null {
  return toSigns(text).includes(toSigns(address)) ? null : address;
}

/** Only letters and digits: telephone numbers are grouped, long addresses hyphenated, schemes left out. */
function toSigns(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\s*https?:\/\/(?:www\.)?/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
