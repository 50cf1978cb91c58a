import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** A program that has ended well. */
export interface Finished {
  seconds: number;
  /** Most memory that it and its children held at once, at most, in bytes; NaN where there is no /proc. */
  peakBytes: number;
  /** Processor time of all its threads, which other programs' load hardly changes; NaN where there is no /proc. */
  processorSeconds: number;
}

/** How often it is looked at, in milliseconds. The kernel keeps each process's peak and sum in between. */
const samplingMs = 40;

/** The kernel counts processor time in hundredths of a second: https://man7.org/linux/man-pages/man7/time.7.html */
const ticksPerSecond = 100;

/** Runs a Node program to its end. Throws with what it printed if it fails. */
export async function runNode(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Finished> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));

  const seen = new Map<number, Usage>();
  const timer = setInterval(() => void noteUsage(child.pid, seen), samplingMs);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  clearInterval(timer);
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${printed.slice(-4000)}`);
  const sum = (part: keyof Usage) => [...seen.values()].reduce((total, usage) => total + usage[part], 0);
  const known = seen.size > 0;
  return {
    seconds: (performance.now() - started) / 1000,
    peakBytes: known ? sum('peakBytes') : Number.NaN,
    processorSeconds: known ? sum('processorSeconds') : Number.NaN,
  };
}

type Usage = Pick<Finished, 'peakBytes' | 'processorSeconds'>;

/** Notes what a process and all below it have used: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
async function noteUsage(pid: number | undefined, seen: Map<number, Usage>): Promise<void> {
  if (pid === undefined) return;
  const read = (name: string) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
  const peak = Number(/^VmHWM:\s+(\d+) kB/m.exec(await read('status'))?.[1] ?? 0) * 1024;
  const [user, system] = (await read('stat'))
    .replace(/^.*\) /s, '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  const processorSeconds = ((user ?? 0) + (system ?? 0)) / ticksPerSecond;
  if (peak > 0) seen.set(pid, { peakBytes: peak, processorSeconds });
  const children = (await read(`task/${pid}/children`)).split(' ').filter(Boolean);
  await Promise.all(children.map((one) => noteUsage(Number(one), seen)));
}
