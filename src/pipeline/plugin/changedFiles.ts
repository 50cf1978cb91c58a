import { stat } from 'node:fs/promises';

/** Editors save in several steps; what happens within so many milliseconds is one change. */
const settleTime = 10;

/** So long after a change was taken in, in milliseconds, its files are looked at once more. */
const secondLook = 300;

/**
 * Collects changed files and has them taken in together. Some programs empty a file before they write it, and the second
 * step may pass unseen on a busy machine: a file that is not as it was before it was taken in is taken in again.
 */
export function collectChanges(
  takeIn: (paths: readonly string[]) => Promise<void>,
  versionOf: (path: string) => Promise<string> = fileVersion,
): (path: string) => void {
  const waiting = new Set<string>();
  const add = (path: string) => {
    if (waiting.size === 0) setTimeout(() => void takeAllIn(), settleTime);
    waiting.add(path);
  };
  const takeAllIn = async () => {
    const paths = [...waiting];
    waiting.clear();
    const before = await Promise.all(paths.map(versionOf));
    await takeIn(paths);
    setTimeout(() => void lookAgain(paths, before), secondLook);
  };
  const lookAgain = async (paths: readonly string[], before: readonly string[]) => {
    const now = await Promise.all(paths.map(versionOf));
    for (const [index, path] of paths.entries()) if (now[index] !== before[index]) add(path);
  };
  return add;
}

/** Differs whenever a file was written; empty for one that is gone. */
async function fileVersion(path: string): Promise<string> {
  const stats = await stat(path).catch(() => null);
  return stats === null ? '' : `${stats.size} ${stats.mtimeMs}`;
}
