import { seeded } from './random.ts';

/** Choices that are the same whenever the seed is. */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  whole: (low: number, high: number) => number;
  /** True that often, from 0 (never) to 1 (always). */
  happens: (share: number) => boolean;
  /** One of the items. Throws if there is none. */
  pick: <T>(items: readonly T[]) => T;
  /** Some different items, in an order of chance. */
  some: <T>(items: readonly T[], count: number) => T[];
}

/** Spreads neighbouring numbers over all seeds: https://doi.org/10.1145/2660193.2660195 */
const goldenRatio = 0x9e3779b1;

/** A source of chance for one thing of many: the same `seed` and `number` always choose the same. */
export function chanceFor(seed: number, number: number): Chance {
  const random = seeded(seed ^ Math.imul(number + 1, goldenRatio));
  const whole = (low: number, high: number) => Math.floor(random.between(low, high + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  };
  const some = <T>(items: readonly T[], count: number): T[] => {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(whole(0, left.length - 1), 1),
    ).flat();
  };
  return { whole, happens: (share) => random.next() < share, pick, some };
}
