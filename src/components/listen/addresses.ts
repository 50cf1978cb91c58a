/** A part of a text: from `start` up to `end`, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

// An address does not end in a sentence's punctuation. Looking back keeps long words without @ from taking long.
const addresses =
  /(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?'"’”)\]]|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/** Web and e-mail addresses that are written out in a text. */
export function addressesIn(text: string): Span[] {
  return [...text.matchAll(addresses)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** Whether a link is called by nothing but the address it leads to, such as `nhs.uk/conditions`. */
export function isAddress(link: HTMLAnchorElement): boolean {
  const name = link.textContent.trim().toLowerCase();
  const href = (link.getAttribute('href') ?? '').toLowerCase();
  return /^[^\s.]+(?:\.[^\s.]+)+$/.test(name) && href.includes(name);
}
