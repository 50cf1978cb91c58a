import { z } from 'zod';
import type { DeskRequest } from '../../../model/desk.ts';

const value = z.union([z.string(), z.boolean(), z.array(z.string()), z.null()]);

const mend = z.object({ at: z.int().nonnegative(), was: z.string(), now: z.string() });

const request = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mend'), slug: z.string(), version: z.string(), mend }),
  z.object({ kind: z.literal('field'), slug: z.string(), name: z.string(), was: value, now: value }),
  z.object({ kind: z.literal('new'), title: z.string(), slug: z.string() }),
  z.object({ kind: z.literal('goBack'), slug: z.string(), version: z.string(), id: z.string() }),
]);

/** What the desk asks for, or null if the text is no such request. */
export function toDeskRequest(json: string): DeskRequest | null {
  try {
    return request.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
