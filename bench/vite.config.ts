import { mergeConfig } from 'vite';
import project from '../vite.config.ts';

/** The project as it is, with other folders and a list of which file was made of what. */
export default mergeConfig(project, {
  publicDir: process.env['BENCH_PUBLIC'],
  cacheDir: process.env['BENCH_CACHE'],
  build: { manifest: true, reportCompressedSize: false },
});
