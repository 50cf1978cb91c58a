import type { Browser } from '@playwright/test';
import type { Figure } from './figures.ts';
import type { Options } from './options.ts';
import type { Workplace } from './workplace.ts';

/** What every measurement works with. */
export interface Bench {
  options: Options;
  workplace: Workplace;
  browser: Browser;
}

/** Measures one subject. */
export type Measure = (bench: Bench) => Promise<Figure[]>;
