import type { Plugin } from 'vite';
import { buildPlugin } from './plugin/build.ts';
import { headPlugin } from './plugin/head.ts';
import { hostPlugin } from './plugin/host.ts';
import type { BlogOptions } from './plugin/options.ts';
import { servePlugin } from './plugin/serve.ts';

/**
 * The blog in Vite: the same data served from memory while posts are written, put into the build, and
 * served with the build as a host should. Only this file and its folder know Vite.
 */
export function blog(options: BlogOptions = {}): Plugin[] {
  return [headPlugin(), servePlugin(options), buildPlugin(options), hostPlugin()];
}
