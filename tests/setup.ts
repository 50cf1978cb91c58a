import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import '@testing-library/jest-dom/vitest';

// As patient as `vitest.config.ts`, and less than a whole test, so that what did not come is named.
configure({ asyncUtilTimeout: 30_000 });

// A message on the console is a fault nobody looked at: it fails the test that caused it.
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  cleanup();
  expect(console.error).not.toHaveBeenCalled();
  expect(console.warn).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
