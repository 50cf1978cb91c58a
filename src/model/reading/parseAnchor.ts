import type { Fingerprint } from './fingerprint.ts';
import type { TextAnchor } from './textAnchor.ts';

/** A place that was kept as JSON; null if it is none, such as one that an earlier version of the blog has kept. */
export function parseAnchor(value: unknown): TextAnchor | null {
  if (!isRecord(value)) return null;
  const { heading, since, block, before, after, offset, index, count } = value;
  if (!isCount(since) || !isCount(offset) || !isCount(index) || !isCount(count)) return null;
  if (!isFingerprint(block) || !isFingerprintOrNull(before) || !isFingerprintOrNull(after)) return null;
  if (heading !== null && !isHeading(heading)) return null;
  return { heading, since, block, before, after, offset, index, count };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isFingerprint(value: unknown): value is Fingerprint {
  return isRecord(value) && typeof value['start'] === 'string' && typeof value['hash'] === 'string';
}

function isFingerprintOrNull(value: unknown): value is Fingerprint | null {
  return value === null || isFingerprint(value);
}

function isHeading(value: unknown): value is NonNullable<TextAnchor['heading']> {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['text'] === 'string';
}
