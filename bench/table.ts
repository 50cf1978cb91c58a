import type { Baseline } from './baseline.ts';
import { type Figure, keepsBudget, type Measured, toAdjusted } from './figures.ts';

const head = ['figure', 'measured', 'adjusted', 'budget', 'verdict', 'baseline'];

/**
 * Figures as a table for the terminal: as measured here, as the reference machine would show them, what is allowed, and
 * what the baseline says.
 */
export function toTable(measured: readonly Measured[], baseline: Baseline): string {
  const rows = measured.map((one) => {
    const { figure } = one;
    const adjusted = toAdjusted(one, baseline.calibration);
    const before = baseline.figures[figure.name];
    return [
      figure.name,
      shown(figure.value, figure),
      figure.clock === undefined ? '' : shown(adjusted, figure),
      figure.budget === undefined ? '–' : `≤ ${shown(figure.budget, { unit: figure.unit })}`,
      verdict(keepsBudget(adjusted, figure)),
      before === undefined ? '' : shown(before, figure),
    ];
  });
  return aligned([head, ...rows]);
}

function verdict(keeps: boolean | null): string {
  if (keeps === null) return '';
  return keeps ? 'ok' : 'OVER';
}

function shown(value: number, { unit, floor = 0 }: Pick<Figure, 'unit' | 'floor'>): string {
  if (value < floor) return `< ${floor} ${unit}`;
  const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit}`.trim();
}

/** Names to the left, numbers to the right. */
function aligned(rows: readonly string[][]): string {
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
    )
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}
