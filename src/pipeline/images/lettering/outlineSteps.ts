import type { ByteReader } from './byteReader.ts';

/** The way from one point of an outline to the next, in units of the font. */
export interface OutlineStep {
  x: number;
  y: number;
}

/**
 * Reads a step of which `flag` (0 to 127) says how many bytes it takes and how they are to be read.
 * The table of flags: https://www.w3.org/TR/WOFF2/#triplet_decoding
 */
export function readStep(flag: number, steps: ByteReader): OutlineStep {
  const bytes = Array.from({ length: lengthOf(flag) }, () => steps.uint8());
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  const [signX, signY] = [signOf(flag), signOf(flag >> 1)];
  if (flag < 10) return { x: 0, y: signX * (((flag & 14) << 7) + first) };
  if (flag < 20) return { x: signX * ((((flag - 10) & 14) << 7) + first), y: 0 };
  if (flag < 84) {
    const base = flag - 20;
    const [x, y] = [(base & 48) + (first >> 4), ((base & 12) << 2) + (first & 15)];
    return { x: signX * (x + 1), y: signY * (y + 1) };
  }
  if (flag < 120) {
    const base = flag - 84;
    const [x, y] = [Math.floor(base / 12) * 256 + first, ((base % 12) >> 2) * 256 + second];
    return { x: signX * (x + 1), y: signY * (y + 1) };
  }
  if (flag < 124) {
    return { x: signX * ((first << 4) + (second >> 4)), y: signY * (((second & 15) << 8) + third) };
  }
  return { x: signX * ((first << 8) + second), y: signY * ((third << 8) + fourth) };
}

function lengthOf(flag: number): number {
  if (flag < 84) return 1;
  if (flag < 120) return 2;
  return flag < 124 ? 3 : 4;
}

function signOf(flag: number): 1 | -1 {
  return (flag & 1) === 0 ? -1 : 1;
}
