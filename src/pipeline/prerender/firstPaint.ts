import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineHash } from './inlineHash.ts';

/**
 * The script that runs before anything is drawn, as it stands in every page: without comments and indents. Inside the
 * page, because a file of its own that does not come would leave the page blank.
 */
export const firstPaint = readFileSync(
  join(import.meta.dirname, '../../components/chrome/firstPaint.js'),
  'utf8',
)
  .replace(/^\s*(?:\/\/.*)?\n?/gm, '')
  .trim();

/** What allows it, and no other, in the security policy. */
export const firstPaintHash = inlineHash(firstPaint);
