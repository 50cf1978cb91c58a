import { coloursOf } from './styleColours.ts';

const plateColour = coloursOf('components/Cover.module.css');

/** Colours of drawn covers. */
export const plate = {
  ground: plateColour('ground'),
  ink: plateColour('ink'),
  deep: plateColour('deep'),
  light: plateColour('light'),
};

const { ground, deep, light } = plate;

/** Radius of a figure, in its own units. */
const radius = 50;

/** The figures of drawn covers by tone, as in the style sheet of the pages, each in a circle of radius 50 around 0, 0. */
const figures = [drawRings, drawGills, drawGrain, drawWater, drawMoon];

/**
 * A figure of the drawn covers as SVG, in a circle of `size` pixels across around a point.
 *
 * @param tone which figure, from 0
 */
export function drawFigure(tone: number, { x, y, size }: { x: number; y: number; size: number }): string {
  const figure = figures[tone] ?? drawRings;
  return [
    `<clipPath id="disc"><circle r="${radius}"/></clipPath>`,
    `<g transform="translate(${x} ${y}) scale(${size / (2 * radius)})">`,
    `<g clip-path="url(#disc)">${figure()}</g>`,
    `<circle r="${radius - 0.2}" fill="none" stroke="${plate.ink}" stroke-width="0.4"/></g>`,
  ].join('');
}

function drawRings(): string {
  const disc = (r: number, fill: string) => `<circle cx="-4" cy="4" r="${r}" fill="${fill}"/>`;
  const rings = Array.from({ length: 18 }, (_, index) => `<circle cx="-4" cy="4" r="${(index + 1) * 3.2}"/>`);
  return [
    `${disc(60, '#dcb987')}${disc(22, light)}${disc(9, deep)}`,
    `<g fill="none" stroke="${deep}" stroke-width="0.45">${rings.join('')}</g>`,
  ].join('');
}

function drawGills(): string {
  const wedges = Array.from(
    { length: 24 },
    (_, index) =>
      `<path transform="rotate(${index * 15})" fill="${index % 2 === 0 ? deep : light}" d="M0 0V-52H13.2Z"/>`,
  );
  return `${sheet(ground)}${wedges.join('')}<circle r="15.5" fill="${ground}"/>`;
}

function drawGrain(): string {
  const dots = Array.from({ length: 17 * 17 }, (_, index) => {
    const [column, row] = [(index % 17) - 8, Math.floor(index / 17) - 8];
    return `<circle cx="${column * 6}" cy="${row * 6}" r="1.5"/>`;
  });
  return [
    `<linearGradient id="skin" x2="0.9" y2="0.5"><stop stop-color="#e3b9a0"/><stop offset="0.7" stop-color="${ground}"/></linearGradient>`,
    `${sheet('url(#skin)')}<g fill="${deep}">${dots.join('')}</g>`,
  ].join('');
}

function drawWater(): string {
  const hatching = Array.from({ length: 48 }, (_, index) => `M${index * 3.6 - 110} 20l40 -86`);
  return [
    `${sheet(light)}<path d="${hatching.join('')}" stroke="${ground}" stroke-width="0.7"/>`,
    `<path fill="#b86d50" d="M-50 12H50V50H-50Z"/>`,
  ].join('');
}

function drawMoon(): string {
  const lines = Array.from({ length: 34 }, (_, index) => `M-50 ${index * 3 - 50}h100`);
  return [
    `${sheet(deep)}<path d="${lines.join('')}" stroke="${ground}" stroke-opacity="0.4" stroke-width="0.5"/>`,
    `<circle cx="18" cy="-10" r="41.5" fill="${ground}"/>`,
  ].join('');
}

function sheet(fill: string): string {
  return `<path fill="${fill}" d="M-50 -50H50V50H-50Z"/>`;
}
