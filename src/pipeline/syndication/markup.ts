import { escapeHtml } from '../../model/escapeHtml.ts';

/** What XML 1.0 forbids, and control characters that it advises against: https://www.w3.org/TR/xml/#charsets */
const forbidden = /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without control characters and halves of characters: no feed may hold them, no reader sees them. */
export function legible(text: string): string {
  return text.replace(forbidden, '');
}

/** A text as it may stand in XML and HTML, between tags and in double quotes. */
export function escapeMarkup(text: string): string {
  return escapeHtml(legible(text));
}
