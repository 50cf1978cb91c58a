/** A place on the sheet, in sheet units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The sheet every plate is drawn on. */
export const sheetWidth = 1600;
/** Height of the sheet. */
export const sheetHeight = 900;

/** One full turn, in radians. */
export const turn = Math.PI * 2;

/** Shorthand for a place. */
export function point(x: number, y: number): Point {
  return { x, y };
}

/** The place at an angle and radius about a centre; an angle of zero points right, and grows clockwise. */
export function polar(centre: Point, angle: number, radius: number): Point {
  return point(centre.x + Math.cos(angle) * radius, centre.y + Math.sin(angle) * radius);
}

/** Turns a place about a centre. */
export function rotate(place: Point, centre: Point, angle: number): Point {
  const x = place.x - centre.x;
  const y = place.y - centre.y;
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  return point(centre.x + x * cosine - y * sine, centre.y + x * sine + y * cosine);
}

/** Distance between two places. */
export function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** The value a share of the way from one number to another. */
export function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** Keeps a number from 0 to 1. */
export function unit(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** Calls `draw` with evenly spaced shares from 0 to 1 and collects what it returns. */
export function sample<Drawn>(steps: number, draw: (share: number, step: number) => Drawn): Drawn[] {
  return Array.from({ length: steps + 1 }, (_, step) => draw(step / steps, step));
}

/** Calls `draw` for 0, 1, 2 … and collects what it returns. */
export function repeat<Drawn>(count: number, draw: (index: number) => Drawn): Drawn[] {
  return Array.from({ length: count }, (_, index) => draw(index));
}

/** Path data for a polyline through the places. */
export function path(places: readonly Point[], closed = false): string {
  const steps = places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`);
  return steps.join('') + (closed ? 'Z' : '');
}

/** The places along part of a circle or, with a second radius, an ellipse. */
export function arc(centre: Point, radius: number, from: number, to: number, upright = radius): Point[] {
  const steps = Math.max(8, Math.ceil((Math.abs(to - from) * Math.max(radius, upright)) / 7));
  return sample(steps, (share) => {
    const angle = between(from, to, share);
    return point(centre.x + Math.cos(angle) * radius, centre.y + Math.sin(angle) * upright);
  });
}
