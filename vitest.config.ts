import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/**
 * Generous, because a busy machine is no fault of the blog; nothing waits longer than it must. A test that never ends
 * still fails. `setup.ts` says how long is waited for a single thing.
 */
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

/** Tests that read modules anew, with other settings. */
const alone = ['canonicalAddress', 'hostingAtRoot', 'hostingStray'].map((name) => `tests/*/${name}.test.ts`);

// Not part of vite.config.ts: unit tests need neither the preview nor its watcher.
export default defineConfig({
  root: import.meta.dirname,
  test: {
    projects: [
      {
        test: {
          ...patience,
          name: 'node',
          include: ['tests/{model,pipeline,search,bench}/**/*.test.ts'],
          exclude: alone,
          environment: 'node',
          // Modules are read once for all files of a worker: it saves a third of the time.
          isolate: false,
        },
      },
      {
        test: {
          ...patience,
          name: 'alone',
          include: alone,
          environment: 'node',
        },
      },
      {
        plugins: [react()],
        test: {
          ...patience,
          name: 'dom',
          include: ['tests/{app,components,data,desk,pages}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
});
