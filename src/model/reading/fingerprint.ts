/** What a block of a text is known by. Neither typography, nor case, nor marks alone change it. */
export interface Fingerprint {
  /** The beginning of the block's folded text. */
  start: string;
  /** A hash of all of it. */
  hash: string;
}

/** How much of a block is kept, in UTF-16 units of folded text. */
const kept = 100;

/** Shorter beginnings say too little to be recognised after a change, or to stand for a place alone. */
const telling = 20;

/** Length of the pieces by which beginnings are compared. It suits scripts without spaces between words as well. */
const pieceLength = 6;

/** A text as it is compared: small letters and digits, with single spaces between them. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The print of a folded text. */
export function toFingerprint(folded: string): Fingerprint {
  return { start: folded.slice(0, kept), hash: hashOf(folded) };
}

/** Whether a folded text is the one that a print was taken of. */
export function isFingerprintOf(print: Fingerprint | null, folded: string | null): boolean {
  if (print === null || folded === null) return print === folded;
  // Most texts begin differently, so that few need to be hashed.
  return folded.startsWith(print.start) && hashOf(folded) === print.hash;
}

/** Whether a print says enough to be recognised by itself. */
export function isTelling({ start }: Fingerprint): boolean {
  return start.length >= telling;
}

/** How much of a print's beginning is still found in a folded text, from 0 to 1. */
export function likeness(print: Fingerprint, folded: string): number {
  const pieces = print.start.match(new RegExp(`[^]{${pieceLength}}`, 'g')) ?? [];
  const found = pieces.filter((piece) => folded.includes(piece)).length;
  return pieces.length === 0 ? 0 : found / pieces.length;
}

/** FNV-1a over UTF-16 units, in 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
