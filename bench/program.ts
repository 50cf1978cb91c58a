import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** A program that has ended well. */
export interface Finished {
  seconds: number;
  /** Most memory that it and its children held at once, at most, in bytes; NaN where there is no /proc. */
  peakBytes: number;
}

/** How often memory is looked at, in milliseconds. The kernel keeps each process's peak in between. */
const samplingMs = 40;

/** Runs a Node program to its end. Throws with what it printed if it fails. */
export async function runNode(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Finished> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));

  const peaks = new Map<number, number>();
  const timer = setInterval(() => void notePeaks(child.pid, peaks), samplingMs);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  clearInterval(timer);
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${printed.slice(-4000)}`);
  const total = [...peaks.values()].reduce((sum, bytes) => sum + bytes, 0);
  return { seconds: (performance.now() - started) / 1000, peakBytes: peaks.size === 0 ? Number.NaN : total };
}

/** Notes the peak of a process and of all below it: https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
async function notePeaks(pid: number | undefined, peaks: Map<number, number>): Promise<void> {
  if (pid === undefined) return;
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const peak = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  if (peak > 0) peaks.set(pid, Math.max(peak, peaks.get(pid) ?? 0));
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  await Promise.all(
    children
      .split(' ')
      .filter(Boolean)
      .map((child) => notePeaks(Number(child), peaks)),
  );
}
