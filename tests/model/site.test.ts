import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { site } from '../../src/model/site.ts';

test('the browser’s frame has the colour of the page', () => {
  const tokens = readFileSync(resolve(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
  const { light, dark } = site.themeColour;
  expect(tokens).toContain(`--paper: light-dark(${light}, ${dark});`);
});
