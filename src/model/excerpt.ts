import type { Finding } from './finding.ts';

/** The part of a source line around the place of a finding. */
export interface Excerpt {
  before: string;
  /** What stands at the place: a link, a tag, a word. */
  marked: string;
  after: string;
}

/**
 * The part of a finding's source line that shows the place, at most `length` characters long; null where there is no
 * line to show.
 */
export function excerptOf({ source = '', sourceStart = 0, column }: Finding, length: number): Excerpt | null {
  if (source === '') return null;
  const characters = Array.from(source);
  const place = column - 1 - sourceStart;
  const whole = Array.from(construct.exec(characters.slice(place).join(''))?.[0] ?? '').length;
  // As much as possible of what comes before, so that people know the line, but always something of both sides.
  const latest = Math.min(place - neighbours, characters.length - length);
  const start = Math.max(0, Math.min(latest, place + whole + neighbours - length));
  const end = start + length;
  const markedEnd = Math.min(place + whole, end);
  return {
    before: (start + sourceStart > 0 ? '…' : '') + characters.slice(start, place).join(''),
    marked: characters.slice(place, markedEnd).join(''),
    after: characters.slice(markedEnd, end).join('') + (end < characters.length ? '…' : ''),
  };
}

const neighbours = 20;

/** A link or picture, what is in brackets or quotes, a tag, or what has no space in it. */
const construct =
  /^(?:!?\[\[[^\]]*\]\]|!?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?|<[^>]*>|\{[^}]*\}+|"[^"]*"|\S+)/;
