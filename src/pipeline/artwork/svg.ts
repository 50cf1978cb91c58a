import { sheetHeight, sheetWidth } from './geometry.ts';
import type { Point } from './geometry.ts';

/** A flat of colour inside an outline. */
export function flat(outline: string, colour: string, opacity = 1): string {
  return `<path d="${outline}" fill="${colour}"${faint('fill', opacity)}/>`;
}

/** A line of one width along a path. */
export function hairline(course: string, colour: string, width = 1.6, opacity = 1): string {
  const ends = 'stroke-linecap="round" stroke-linejoin="round"';
  return `<path d="${course}" fill="none" stroke="${colour}" stroke-width="${width}" ${ends}${faint('stroke', opacity)}/>`;
}

/** A filled circle. */
export function disc(centre: Point, radius: number, colour: string, opacity = 1): string {
  return `<circle ${placed(centre, radius)} fill="${colour}"${faint('fill', opacity)}/>`;
}

/** A circle drawn as a line. */
export function ring(centre: Point, radius: number, colour: string, width = 1.6, opacity = 1): string {
  return `<circle ${placed(centre, radius)} fill="none" stroke="${colour}" stroke-width="${width}"${faint('stroke', opacity)}/>`;
}

/** Shows only what lies inside the outline; `name` must be unique on the sheet. */
export function within(name: string, outline: string, content: string): string {
  return `<clipPath id="${name}"><path d="${outline}"/></clipPath><g clip-path="url(#${name})">${content}</g>`;
}

/** The whole sheet: ground colour with a drawing on it. */
export function sheet(ground: string, drawing: string): string {
  const size = `width="${sheetWidth}" height="${sheetHeight}"`;
  const box = `viewBox="0 0 ${sheetWidth} ${sheetHeight}"`;
  const paper = `<rect ${size} fill="${ground}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box}>${paper}${drawing}</svg>`;
}

function placed(centre: Point, radius: number): string {
  return `cx="${centre.x.toFixed(1)}" cy="${centre.y.toFixed(1)}" r="${radius.toFixed(1)}"`;
}

function faint(kind: 'fill' | 'stroke', opacity: number): string {
  return opacity === 1 ? '' : ` ${kind}-opacity="${opacity.toFixed(2)}"`;
}
