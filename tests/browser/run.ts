import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { buildBlog, root, serveBlog } from './blogs.ts';
import { findChromium } from './chromium.ts';
import { corpusFolder, writeCorpus } from './corpus.ts';

/**
 * `npm run test:browser`: builds our posts and a generated corpus, serves both, and runs the tests in
 * Chromium. Arguments are passed on to Playwright: `npm run test:browser -- filters --headed`.
 */
async function main(): Promise<number> {
  const browser = findChromium();
  await writeCorpus();
  const blogFolder = await buildBlog('blog', join(root, 'posts'));
  const corpusBuild = await buildBlog('corpus', corpusFolder);
  const [blog, corpus] = await Promise.all([serveBlog(blogFolder), serveBlog(corpusBuild)]);
  try {
    return await runPlaywright({ CHROMIUM_PATH: browser, BLOG_URL: blog.url, CORPUS_URL: corpus.url });
  } finally {
    await Promise.all([blog.close(), corpus.close()]);
  }
}

async function runPlaywright(settings: NodeJS.ProcessEnv): Promise<number> {
  const config = join(import.meta.dirname, 'playwright.config.ts');
  const args = ['test', '--config', config, ...process.argv.slice(2)];
  const playwright = spawn(join(root, 'node_modules/.bin/playwright'), args, {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: 'inherit',
  });
  const [code] = await once(playwright, 'exit');
  return typeof code === 'number' ? code : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
