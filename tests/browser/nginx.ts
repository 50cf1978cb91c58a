import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ServedBlog } from './blogs.ts';
import { isExecutable } from './executable.ts';

/** In milliseconds. It takes a hundredth of this; a busy machine may be slow. */
const patience = 20_000;

/** Path of nginx, or null if it is not installed. Debian keeps it where only root looks. */
export function findNginx(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, 'nginx')).find(isExecutable) ?? null;
}

/**
 * Serves a folder with nginx at a port that is free, as whoever runs the tests.
 *
 * @param conf what stands in the `server` block besides the port, the folder among it
 * @throws with what nginx says, if it does not start
 */
export async function serveWithNginx(conf: string): Promise<ServedBlog> {
  const nginx = findNginx();
  if (nginx === null) throw new Error('nginx is not installed. On Debian: apt-get install nginx-light');
  const workplace = await mkdtemp(join(tmpdir(), 'blog-nginx-'));
  const port = await freePort();
  await writeFile(join(workplace, 'blog.conf'), conf);
  await writeFile(join(workplace, 'nginx.conf'), wholeConf(port));
  const child = spawn(nginx, ['-p', workplace, '-c', 'nginx.conf', '-e', 'error.log'], { stdio: 'ignore' });
  const stop = () => void child.kill();
  // Should the tests be broken off, nginx must not go on.
  process.once('exit', stop);
  const close = async () => {
    process.off('exit', stop);
    const ended = isRunning(child) ? once(child, 'exit') : undefined;
    stop();
    await ended;
    await rm(workplace, { recursive: true, force: true });
  };
  try {
    await untilItAnswers(child, port, join(workplace, 'error.log'));
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, close };
}

/** One process, in the foreground, that writes nowhere but into its own folder. */
function wholeConf(port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
master_process off;
pid nginx.pid;
events { worker_connections 512; }
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    include blog.conf;
  }
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

async function untilItAnswers(child: ChildProcess, port: number, log: string): Promise<void> {
  const end = performance.now() + patience;
  while (!(await answers(port))) {
    if (isRunning(child) && performance.now() < end) await wait(10);
    else
      throw new Error(`nginx did not start: ${await readFile(log, 'utf8').catch(() => 'it says nothing')}`);
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD', redirect: 'manual' });
    return true;
  } catch {
    return false;
  }
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}
