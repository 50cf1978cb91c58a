import { accessSync, constants } from 'node:fs';

/** Whether a path is that of a program that can be started. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
