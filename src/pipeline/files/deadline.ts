import { setAlarm } from './alarm.ts';

/** Tells, in milliseconds, how long the process has run and how long it has worked: on all processors together. */
export interface Meter {
  elapsed: () => number;
  worked: () => number;
}

const processMeter: Meter = {
  elapsed: () => performance.now(),
  worked: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};

/** On a machine that is busy with other things, everything may take this many times as long. */
const slowest = 10;

/** A thread's own processor time cannot be asked for, so what is left to wait is looked at again and again. */
const shortestWait = 20;

/**
 * Calls `ring` when a thread has had so many milliseconds of a processor, and gives a function that prevents it.
 * `sharers` tells how many threads share in what the process works. A clock would be unfair: beside other programs,
 * a healthy post can take many times as long.
 */
export function setDeadline(
  milliseconds: number,
  sharers: () => number,
  ring: () => void,
  { elapsed, worked }: Meter = processMeter,
): () => void {
  const [start, before] = [elapsed(), worked()];
  const look = () => {
    const had = (worked() - before) / Math.max(1, sharers());
    if (had >= milliseconds || elapsed() - start >= milliseconds * slowest) ring();
    else stop = setAlarm(Math.max(milliseconds - had, shortestWait), look);
  };
  let stop = setAlarm(milliseconds, look);
  return () => stop();
}
