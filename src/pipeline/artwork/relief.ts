/** Gently rolling ground: a smooth value between -1 and 1 for every place. */
export type Relief = (x: number, y: number) => number;

/** Smooth value noise with hills about one unit wide; two octaves, so that it never looks mechanical. */
export function rollingRelief(seed: number): Relief {
  return (x, y) => 0.72 * octave(seed, x, y) + 0.28 * octave(seed + 101, x * 2.1, y * 2.1);
}

function octave(seed: number, x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const across = ease(x - column);
  const down = ease(y - row);
  const top = mix(knot(seed, column, row), knot(seed, column + 1, row), across);
  const bottom = mix(knot(seed, column, row + 1), knot(seed, column + 1, row + 1), across);
  return mix(top, bottom, down);
}

function knot(seed: number, column: number, row: number): number {
  let hash = Math.imul(column, 374761393) ^ Math.imul(row, 668265263) ^ Math.imul(seed, 1442695041);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2147483648 - 1;
}

function ease(share: number): number {
  return share * share * (3 - 2 * share);
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
