import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { root, scratch } from './blogs.ts';

const parts = ['src', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** Copies what a build needs of the project, so that a test may change it, and returns the copy's folder. */
export async function copyProject(name: string): Promise<string> {
  const project = join(scratch, `project-${name}`);
  await rm(project, { recursive: true, force: true });
  await mkdir(project, { recursive: true });
  for (const part of parts) await cp(join(root, part), join(project, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'));
  return project;
}
