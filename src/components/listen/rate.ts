import { readLocal, writeLocal } from '../localStore.ts';

/** How fast the voice may speak: 1 is its own pace. */
export const rates = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

const name = 'listen';

/** The pace that the reader chose last, on this device. */
export function readRate(): number {
  const kept = readLocal(name);
  const chosen = typeof kept === 'object' && kept !== null && 'rate' in kept ? kept.rate : null;
  return rates.find((rate) => rate === chosen) ?? 1;
}

/** Remembers a pace. */
export function keepRate(rate: number): void {
  writeLocal(name, { rate });
}
