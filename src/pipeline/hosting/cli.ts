import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseRedirects } from './netlify.ts';
import { exampleRoot, nginxConf } from './nginx.ts';
import { hostPaths, parseStyleHashes } from './rules.ts';

// `npm run hosting`: writes docs/hosting/nginx.conf anew.
// `npm run hosting -- dist`: prints the configuration for a built folder, with the aliases of its posts.
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  await writeFile('docs/hosting/nginx.conf', nginxConf({ root: exampleRoot, redirects: [], styles: [] }));
} else {
  const redirects = parseRedirects(await readFile(join(folder, hostPaths.redirects), 'utf8'));
  const styles = parseStyleHashes(await readFile(join(folder, hostPaths.headers), 'utf8'));
  process.stdout.write(nginxConf({ root: resolve(folder), redirects, styles }));
}
