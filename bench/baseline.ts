import { readFile, writeFile } from 'node:fs/promises';
import { type Calibration, type Measured, toAdjusted } from './figures.ts';

/** What an earlier run found, and how fast its machine was. */
export interface Baseline {
  /** Milliseconds of the fixed work on the reference machine. */
  calibration: Calibration;
  /** Figures by name, as the reference machine shows them. */
  figures: Record<string, number>;
}

const file = new URL('baseline.json', import.meta.url);

/** Reads the baseline; an empty one if there is no file. */
export async function readBaseline(): Promise<Baseline> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? { calibration: {}, figures: {} } : JSON.parse(text);
}

/** Writes the figures of this run into the baseline. The reference machine stays the first one; delete the file to change it. */
export async function saveBaseline(baseline: Baseline, measured: readonly Measured[]): Promise<void> {
  const calibration = { ...measured[0]?.here, ...baseline.calibration };
  const fresh = measured.map((one) => [one.figure.name, rounded(toAdjusted(one, calibration))]);
  const saved: Baseline = {
    calibration,
    figures: { ...baseline.figures, ...Object.fromEntries(fresh) },
  };
  await writeFile(file, `${JSON.stringify(saved, null, 2)}\n`);
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
