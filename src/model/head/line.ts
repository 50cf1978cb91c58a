/**
 * A text of the author's as one line. White space is collapsed. Control characters are left out, because
 * HTML cannot hold all of them, and so are marks that turn the direction of writing, because they would
 * turn whatever a title bar or a search engine shows after them. Half an emoji becomes U+FFFD, as in any file.
 */
export function toLine(text: string): string {
  return text
    .replace(/[\u0085\u2028\u2029]/g, ' ')
    .replace(/[^\P{Cc}\s]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[ \t\n\v\f\r]+/g, ' ')
    .replace(/^ | $/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
