import { readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { answerFor, cacheControlFor, securityHeaders } from '../hosting.ts';

/** Makes `vite preview` answer as a host of the published blog should. */
export function hostPlugin(): Plugin {
  return {
    name: 'blog:host',
    apply: 'serve',
    configurePreviewServer({ config, middlewares }) {
      middlewares.use(hostMiddleware(resolve(config.root, config.build.outDir)));
    },
  };
}

function hostMiddleware(folder: string): Connect.NextHandleFunction {
  const isFile = (path: string) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
  return (request, response, next) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const answer = answerFor(request.url ?? '/', isFile);
    if (answer.kind === 'redirect') {
      response.writeHead(answer.status, { Location: answer.location }).end();
    } else if (answer.kind === 'missing') {
      sendMissing(response, 'text/plain', 'There is no such file.\n');
    } else if (answer.status === 404) {
      sendMissing(response, 'text/html', readFileSync(join(folder, answer.path)));
    } else {
      response.setHeader('Cache-Control', cacheControlFor(answer.path));
      // Vite's own file server does the rest: content type, entity tag, ranges.
      request.url = encodeURI(answer.path);
      next();
    }
  };
}

function sendMissing(response: ServerResponse, type: string, contents: string | Uint8Array) {
  const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' };
  response.writeHead(404, headers).end(contents);
}
