import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { hostMiddleware } from '../hosting/middleware.ts';

/** Makes `vite preview` answer as a host of the published blog should, in place of Vite's own file server. */
export function hostPlugin(): Plugin {
  return {
    name: 'blog:host',
    apply: 'serve',
    configurePreviewServer({ config, middlewares }) {
      middlewares.use(hostMiddleware(resolve(config.root, config.build.outDir)));
    },
  };
}
