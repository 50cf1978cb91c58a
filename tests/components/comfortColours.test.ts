import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Palette = Record<string, string>;

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const palettes = { ...palettesWith({}), ...palettesWith(declarations(':root:root {'), ', more contrast') };

test.each(Object.entries(palettes))('every text can be read: %s', (name, palette) => {
  const texts = ['ink', 'ink-soft', 'ink-faint', 'accent', 'accent-strong', 'notice', 'danger'];
  const papers = ['paper', 'paper-sunk', 'paper-raised'];
  const pairs = [
    ...texts.flatMap((text) => papers.map((paper) => [text, paper] as const)),
    ...['ink', 'ink-soft', 'ink-faint', 'accent', 'accent-strong'].map(
      (text) => [text, 'accent-wash'] as const,
    ),
    ['notice', 'notice-wash'] as const,
    ['danger', 'danger-wash'] as const,
  ];
  const least = name.endsWith('more contrast') ? 7 : 4.5;
  expect(pairs.filter(([text, paper]) => contrast(palette, text, paper) < least)).toEqual([]);
});

test.each(Object.entries(palettes))('every control can be seen: %s', (_, palette) => {
  const papers = ['paper', 'paper-sunk', 'paper-raised'];
  expect(papers.filter((paper) => contrast(palette, 'control', paper) < 3)).toEqual([]);
});

/** The themes' colours, with some in the place of their own. */
function palettesWith(others: Palette, suffix = ''): Record<string, Palette> {
  const base = declarations(':root {');
  const sepia = declarations(":root[data-theme='sepia'] {");
  return {
    [`light${suffix}`]: resolved({ ...base, ...others }, 1),
    [`dark${suffix}`]: resolved({ ...base, ...others }, 2),
    [`sepia${suffix}`]: resolved({ ...base, ...sepia, ...others }, 1),
  };
}

/** The custom properties of the first rule that has a selector, and nothing else, before its brace. */
function declarations(selector: string): Palette {
  const rule = tokens.split(new RegExp(`^\\s*${selector.replace(/[[\]{]/g, '\\$&')}`, 'm'))[1] ?? '';
  const body = rule.slice(0, rule.indexOf('}'));
  const properties = body.matchAll(/--([\w-]+):\s*([^;]+);/g);
  return Object.fromEntries([...properties].map(([, name = '', value = '']) => [name, value]));
}

function resolved(palette: Palette, side: 1 | 2): Palette {
  const colourOf = (value: string): string => {
    const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
    if (other !== undefined) return colourOf(palette[other] ?? '');
    return /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value)?.[side] ?? value;
  };
  return Object.fromEntries(Object.entries(palette).map(([name, value]) => [name, colourOf(value)]));
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(palette: Palette, one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(palette[one]), luminance(palette[other])].toSorted(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour = ''): number {
  expect(colour).toMatch(/^#[\da-f]{6}$/);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
