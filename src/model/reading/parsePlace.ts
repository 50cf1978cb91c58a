import type { Place } from './place.ts';
import type { Print } from './print.ts';

/** A place that was kept as JSON; null if it is none, such as one that an earlier version of the blog has kept. */
export function parsePlace(value: unknown): Place | null {
  if (!isRecord(value)) return null;
  const { heading, since, block, before, after, offset, index, count } = value;
  if (!isCount(since) || !isCount(offset) || !isCount(index) || !isCount(count)) return null;
  if (!isPrint(block) || !isPrintOrNull(before) || !isPrintOrNull(after)) return null;
  if (heading !== null && !isHeading(heading)) return null;
  return { heading, since, block, before, after, offset, index, count };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isPrint(value: unknown): value is Print {
  return isRecord(value) && typeof value['start'] === 'string' && typeof value['hash'] === 'string';
}

function isPrintOrNull(value: unknown): value is Print | null {
  return value === null || isPrint(value);
}

function isHeading(value: unknown): value is NonNullable<Place['heading']> {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['text'] === 'string';
}
