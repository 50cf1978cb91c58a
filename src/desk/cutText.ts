/**
 * What result pages have room for, in CSS pixels. Search engines publish no numbers: these are the usual ones, 600 for a
 * title in 20-pixel Arial (https://moz.com/learn/seo/title-tag) and two lines for a description, and no promise.
 */
export const resultRoom = {
  desktop: {
    title: 600,
    titleFont: '20px Arial, sans-serif',
    description: 920,
    descriptionFont: '14px Arial, sans-serif',
  },
  phone: {
    title: 700,
    titleFont: '18px Arial, sans-serif',
    description: 680,
    descriptionFont: '14px Arial, sans-serif',
  },
} as const;

/** Measures the width of a text in CSS pixels. */
export type MeasureText = (text: string, font: string) => number;

/** As much of a text as there is room for, cut between words, with an ellipsis where something is left out. */
export function cutText(
  text: string,
  room: number,
  font: string,
  measure: MeasureText = measureOnCanvas,
): string {
  if (measure(text, font) <= room) return text;
  const words = text.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')} …`, font) > room) words.pop();
  return `${words.join(' ')} …`;
}

let context: CanvasRenderingContext2D | null = null;

function measureOnCanvas(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return 0;
  context.font = font;
  return context.measureText(text).width;
}
