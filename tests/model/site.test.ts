import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { site } from '../../src/model/site.ts';

test('the browser’s frame has the colour of the page in every theme', () => {
  const { light, dark, sepia } = site.themeColour;
  const tokens = read('styles/tokens.css');
  expect(tokens).toContain(`--paper: light-dark(${light}, ${dark});`);
  expect(tokens).toContain(`:root[data-theme='sepia'] {\n  --paper: ${sepia};`);
  expect(read('components/chrome/firstPaint.js')).toContain(
    `{ light: '${light}', dark: '${dark}', sepia: '${sepia}' }`,
  );
});

function read(file: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../src', file), 'utf8');
}
