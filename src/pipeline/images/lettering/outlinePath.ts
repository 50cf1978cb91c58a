import type { Outline, OutlinePoint } from './glyphOutlines.ts';

/** Draws an outline as SVG path data, its origin at `x`, `y` (downwards) and each unit of the font `scale` long. */
export function toPath(outline: Outline, x: number, y: number, scale: number): string {
  const place = (point: OutlinePoint) => `${round(x + point.x * scale)} ${round(y - point.y * scale)}`;
  return outline.map((line) => toClosedPath(withAllOn(line), place)).join('');
}

/** Between two points that a line only bends towards, it runs through the middle. */
function withAllOn(line: readonly OutlinePoint[]): OutlinePoint[] {
  const points = line.flatMap((point, index) => {
    const last = line.at(index - 1);
    return last === undefined || last.isOn || point.isOn ? [point] : [middle(last, point), point];
  });
  const start = points.findIndex(({ isOn }) => isOn);
  return [...points.slice(start), ...points.slice(0, start)];
}

function middle(a: OutlinePoint, b: OutlinePoint): OutlinePoint {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOn: true };
}

function toClosedPath(points: readonly OutlinePoint[], place: (point: OutlinePoint) => string): string {
  const [start] = points;
  if (start === undefined) return '';
  const courses = points.map((point, index) => {
    if (!point.isOn) return `Q${place(point)} ${place(points[index + 1] ?? start)}`;
    if (index === 0) return `M${place(point)}`;
    return points[index - 1]?.isOn === true ? `L${place(point)}` : '';
  });
  return `${courses.join('')}Z`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
