/** A picture of the text, as large as there is. */
export interface LargestPicture {
  /** The original. */
  src: string;
  alt: string;
  /** What is written below it: its caption, or else its description. */
  caption: string;
  /** In pixels, of the largest copy if there are copies. Null if nobody knows. */
  width: number | null;
  /** Copies in other formats. */
  sources: { type: string; srcSet: string }[];
}

/** The picture that a link in the text enlarges. */
export function largestPicture(link: HTMLAnchorElement): LargestPicture {
  const image = link.querySelector('img');
  const alt = image?.alt ?? '';
  const caption = link.closest('figure')?.querySelector('figcaption')?.textContent.trim() ?? '';
  const sources = [...link.querySelectorAll('source')].map(({ type, srcset }) => ({ type, srcSet: srcset }));
  const copies = sources.flatMap(({ srcSet }) => widthsIn(srcSet));
  const own = Number(image?.getAttribute('width') ?? 0);
  const width = Math.max(0, ...(copies.length > 0 ? copies : [own]));
  return { src: link.href, alt, caption: caption || alt, width: width || null, sources };
}

function widthsIn(srcSet: string): number[] {
  return [...srcSet.matchAll(/\s(\d+)w/g)].map(([, width]) => Number(width));
}
