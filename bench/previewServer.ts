import { spawn } from 'node:child_process';
import { vite, viteConfig } from './workplace.ts';

/** A preview of a corpus. */
export interface PreviewServer {
  url: string;
  /** From the command to the line that says where to look, in milliseconds. */
  startMs: number;
  /** What it has said so far. */
  printed: () => string;
  stop: () => void;
}

/** Starts what `npm run drafts` starts, with the variables of a corpus. */
export async function startPreview(environment: NodeJS.ProcessEnv): Promise<PreviewServer> {
  const started = performance.now();
  const child = spawn(process.execPath, [vite, ...viteConfig, '--host', '127.0.0.1'], {
    env: { ...environment, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        printed += text;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
        if (found !== undefined) resolve(found);
      });
    }
    child.on('exit', () => reject(new Error(`The preview did not start:\n${printed}`)));
  });
  return {
    url,
    startMs: performance.now() - started,
    printed: () => printed.slice(-4000),
    stop: () => child.kill(),
  };
}
