import { createHash } from 'node:crypto';

/** What allows a script or a style sheet that stands in the page, by its text, in the security policy. */
export function inlineHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
