import { rename, writeFile } from 'node:fs/promises';

/** Written aside first: whoever reads at the same time finds the old contents or the new, never a half. */
export async function replaceFile(path: string, contents: string | Uint8Array): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, contents);
  await rename(aside, path);
}
