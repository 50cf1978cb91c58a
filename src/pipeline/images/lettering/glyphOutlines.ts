import { type ByteReader, readBytes } from './byteReader.ts';
import { readStep } from './outlineSteps.ts';

/** A point of an outline, in units of the font with y upwards. */
export interface OutlinePoint {
  x: number;
  y: number;
  /** Whether the outline runs through it, or only bends towards it (quadratic curves). */
  isOn: boolean;
}

/** The closed lines of a glyph. */
export type Outline = OutlinePoint[][];

/**
 * The outlines of all glyphs in the packed `glyf` table of a WOFF2 file, by number. Throws at parts
 * of glyphs that are joined at points, which our fonts do not have.
 * The format: https://www.w3.org/TR/WOFF2/#glyf_table_format
 */
export function readOutlines(table: Buffer): Outline[] {
  const streams = openStreams(table);
  const glyphs = Array.from({ length: table.readUInt16BE(4) }, () => readGlyph(streams));
  const assemble = ({ contours, components }: Glyph): Outline => [
    ...contours,
    ...components.flatMap((component) => {
      const part = glyphs[component.glyph];
      return part === undefined ? [] : placed(assemble(part), component);
    }),
  ];
  return glyphs.map(assemble);
}

interface Glyph {
  contours: Outline;
  /** Other glyphs that it is made of: É is E and an accent. */
  components: Component[];
}

/** A glyph as part of another: stretched or turned, then moved. */
interface Component extends Stretch {
  glyph: number;
  x: number;
  y: number;
}

/** How much of x and y becomes how much of the other. */
interface Stretch {
  xx: number;
  xy: number;
  yx: number;
  yy: number;
}

interface Streams {
  contourCounts: ByteReader;
  pointCounts: ByteReader;
  flags: ByteReader;
  steps: ByteReader;
  components: ByteReader;
}

/** The lengths of the streams stand at the table's beginning, then the streams one after the other. */
function openStreams(table: Buffer): Streams {
  const lengths = readBytes(table, 8);
  let next = 36;
  const open = () => {
    const start = next;
    next += lengths.uint32();
    return readBytes(table, start);
  };
  return { contourCounts: open(), pointCounts: open(), flags: open(), steps: open(), components: open() };
}

function readGlyph(streams: Streams): Glyph {
  const count = streams.contourCounts.int16();
  if (count < 0) return { contours: [], components: readComponents(streams) };
  if (count === 0) return { contours: [], components: [] };
  return { contours: readContours(streams, count), components: [] };
}

function readContours({ pointCounts, flags, steps }: Streams, count: number): Outline {
  const sizes = Array.from({ length: count }, () => pointCounts.shortUint16());
  let [x, y] = [0, 0];
  const contours = sizes.map((size) =>
    Array.from({ length: size }, () => {
      const flag = flags.uint8();
      const step = readStep(flag & 127, steps);
      [x, y] = [x + step.x, y + step.y];
      return { x, y, isOn: flag < 128 };
    }),
  );
  // The length of the instructions for coarse screens, which are kept elsewhere.
  steps.shortUint16();
  return contours;
}

/** Bits of a component; see https://learn.microsoft.com/typography/opentype/spec/glyf */
const bits = {
  wide: 0x1,
  isMove: 0x2,
  scaled: 0x8,
  more: 0x20,
  scaledApart: 0x40,
  turned: 0x80,
  instructed: 0x100,
};

function readComponents({ components, steps }: Streams): Component[] {
  const found: Component[] = [];
  for (;;) {
    const flags = components.uint16();
    const has = (bit: number) => (flags & bit) !== 0;
    if (!has(bits.isMove)) throw new Error('Unexpected glyph made of parts that are joined at points.');
    const glyph = components.uint16();
    const distance = has(bits.wide) ? components.int16 : () => (components.uint8() << 24) >> 24;
    const [x, y] = [distance(), distance()];
    found.push({ glyph, x, y, ...readStretch(has, components) });
    if (has(bits.more)) continue;
    if (has(bits.instructed)) steps.shortUint16();
    return found;
  }
}

function readStretch(has: (bit: number) => boolean, components: ByteReader): Stretch {
  const share = () => components.int16() / 0x4000;
  if (has(bits.turned)) return { xx: share(), xy: share(), yx: share(), yy: share() };
  const xx = has(bits.scaled) || has(bits.scaledApart) ? share() : 1;
  return { xx, xy: 0, yx: 0, yy: has(bits.scaledApart) ? share() : xx };
}

function placed(outline: Outline, { xx, xy, yx, yy, ...move }: Component): Outline {
  return outline.map((line) =>
    line.map(({ x, y, isOn }) => ({ x: xx * x + yx * y + move.x, y: xy * x + yy * y + move.y, isOn })),
  );
}
