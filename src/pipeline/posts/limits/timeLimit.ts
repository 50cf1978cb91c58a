import { PlainError } from '../../files/plainError.ts';

/**
 * Seconds that a short post may take to be understood: few while somebody waits for the preview, more where a
 * machine does. A post of usual length takes a hundredth of a second. `BLOG_POST_SECONDS` takes the place of both.
 */
export const usualSeconds = { preview: 2, build: 20 };

/** Reads how many seconds a short post may take. */
export function readTimeLimit(use: keyof typeof usualSeconds, environment: NodeJS.ProcessEnv): number {
  const given = environment['BLOG_POST_SECONDS'] ?? '';
  if (given === '') return usualSeconds[use];
  if (/^\d+(?:\.\d+)?$/.test(given) && Number(given) > 0) return Number(given);
  throw new PlainError(`BLOG_POST_SECONDS is "${given}". Set it to a number of seconds above 0, such as 20.`);
}

/** With so many characters a post may take twice the time: about 1 MB a second is usual on a slow machine. */
const doubling = 200_000;

/** How long a text may take, in milliseconds, if a short one may take so many seconds. */
export function timeLimitFor({ length }: string, limit: number): number {
  return limit * 1000 * (1 + length / doubling);
}
