import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Not part of vite.config.ts: unit tests need neither the preview nor its watcher.
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/{model,pipeline,bench}/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'dom',
          include: ['tests/{app,components,data,desk,pages}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
});
