import { createHash } from 'node:crypto';
import sharp from 'sharp';

/**
 * A short name for what comes of some input and some settings, as it stands in addresses: 12 hexadecimal
 * digits. Other versions of the encoders may give other bytes, so they have other names.
 */
export function contentHash(input: Uint8Array | string, settings: unknown): string {
  const version = JSON.stringify([settings, sharp.versions.sharp]);
  return createHash('sha256').update(version).update('\n').update(input).digest('hex').slice(0, 12);
}
