import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { site } from './src/model/site.ts';
import { blog } from './src/pipeline/plugin.ts';

export default defineConfig({
  plugins: [react(), blog()],
  build: {
    assetsDir: `${site.basePath}/assets`.replace(/^\//, ''),
    // Pictures and fonts stay files of their own: the security policy knows no `data:` fonts.
    assetsInlineLimit: 0,
  },
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
