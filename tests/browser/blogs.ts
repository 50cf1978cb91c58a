import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { preview, type PreviewServer } from 'vite';

/** The project. */
export const root = join(import.meta.dirname, '../..');

/** Where blogs for tests are built, so that `dist` stays as it was. */
export const scratch = join(root, '.cache/browser-tests');

/** Seconds since 1970 of the day on which all tests take place: 22 November 2026. */
export const testDay = '1795305600';

/**
 * Builds the blog of a folder of posts, as `npm run build` does, and returns the folder it is in.
 *
 * @param project the project's folder, where it is not this one
 */
export async function buildBlog(
  name: string,
  posts: string,
  environment: NodeJS.ProcessEnv = {},
  project = root,
): Promise<string> {
  const folder = join(scratch, name);
  const args = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  const building = spawn(join(root, 'node_modules/.bin/vite'), args, {
    cwd: project,
    env: { ...process.env, BLOG_POSTS: posts, SOURCE_DATE_EPOCH: testDay, ...environment },
    stdio: 'inherit',
  });
  const [code] = await once(building, 'exit');
  if (code !== 0) throw new Error(`vite build of ${posts} failed with exit code ${code}.`);
  return folder;
}

/** A blog that is being served. */
export interface ServedBlog {
  url: string;
  close: () => Promise<void>;
}

/** Serves a built blog as `npm start` does, at a port that is free. */
export async function serveBlog(folder: string, project = root): Promise<ServedBlog> {
  const server = await preview({
    root: project,
    configFile: join(project, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  return { url: urlOf(server), close: () => server.close() };
}

function urlOf({ httpServer }: PreviewServer): string {
  const address = httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  return `http://127.0.0.1:${address.port}`;
}
