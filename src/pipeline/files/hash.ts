import { createHash } from 'node:crypto';

/** SHA-256 of some contents in hexadecimal digits; its beginning where fewer will do. */
export function hash(contents: string | Uint8Array, digits = 64): string {
  return createHash('sha256').update(contents).digest('hex').slice(0, digits);
}
