/** Whose speed a time depends on: Node's, or that of Chromium's main thread. */
export type Clock = 'node' | 'chromium';

/** Milliseconds that a fixed piece of work took, for each clock that was needed. */
export type Calibration = Partial<Record<Clock, number>>;

/** One measured number. */
export interface Figure {
  /** What it is, as the table shows it; the baseline knows it by this name. */
  name: string;
  value: number;
  unit: 'ms' | 's' | 'kB' | 'MB' | 'px' | '×' | '';
  /** Only times have one: they are compared with the baseline through its calibration. */
  clock?: Clock;
  /** The most that it may be, in the figure's unit. */
  budget?: number;
  /** Values below this cannot be told apart, in the figure's unit: https://w3c.github.io/longtasks/ */
  floor?: number;
}

/** A figure with the speed of the machine while it was measured. */
export interface Measured {
  figure: Figure;
  here: Calibration;
}

/** Whether a figure keeps its budget; null where there is none. */
export function keepsBudget(adjusted: number, { budget, floor = 0 }: Figure): boolean | null {
  return budget === undefined ? null : Math.max(adjusted, floor) <= Math.max(budget, floor);
}

/** The value that the reference machine would have shown: times are scaled by how long fixed work takes here and there. */
export function toAdjusted({ figure: { value, clock }, here }: Measured, reference: Calibration): number {
  if (clock === undefined) return value;
  const [there, now] = [reference[clock], here[clock]];
  return there === undefined || now === undefined ? value : (value * there) / now;
}

/** The middle value, or the mean of the two in the middle. Throws if there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}
