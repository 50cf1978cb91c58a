import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { articlesFolder, copyArticlesProject, writeArticles } from './articlePosts.ts';
import { buildBlog, root, serveBlog, type ServedBlog } from './blogs.ts';
import { findChromium } from './chromium.ts';
import { corpusFolder, writeCorpus } from './corpus.ts';
import { findFirefox } from './firefox.ts';
import { buildMounted } from './mounts.ts';
import { findNginx, serveWithNginx } from './nginx.ts';

/**
 * `npm run test:browser`: builds our posts, a generated corpus and odd articles, serves them with nginx (or, where it is not
 * installed, as `npm start` does), and runs the tests in Chromium, some of them also in Firefox. Arguments are passed on to Playwright: `npm run test:browser -- filters --headed`.
 */
async function main(): Promise<number> {
  const browser = findChromium();
  const firefox = findFirefox();
  if (firefox === null) console.log('Firefox is not installed: its tests are left out.');
  const serve = findServer();
  await writeCorpus();
  await writeArticles();
  const posts = join(root, 'posts');
  const inProject = async (folder: Promise<string>) => ({ folder: await folder, project: root });
  const builds: Record<string, () => Promise<{ folder: string; project: string }>> = {
    BLOG: () => inProject(buildBlog('blog', posts)),
    CORPUS: () => inProject(buildBlog('corpus', corpusFolder)),
    ARTICLES: async () => inProject(buildBlog('articles', articlesFolder, {}, await copyArticlesProject())),
    // React's development code tells where a page is not as the app would draw it.
    HYDRATION: () => inProject(buildBlog('hydration', posts, { NODE_ENV: 'development' })),
    MOUNTED_ROOT: () => buildMounted('root', corpusFolder),
    MOUNTED_DEEP: () => buildMounted('deep', corpusFolder),
  };
  const served: (readonly [name: string, blog: ServedBlog])[] = [];
  for (const [name, build] of Object.entries(builds).filter(([each]) => isAskedFor(each))) {
    // One after another: each build uses all processors.
    const { folder, project } = await build();
    served.push([`${name}_URL`, await serve(folder, project)]);
  }
  try {
    const urls = served.map(([name, { url }]) => [name, url]);
    return await runPlaywright({
      CHROMIUM_PATH: browser,
      ...(firefox !== null && { FIREFOX_PATH: firefox }),
      ...Object.fromEntries(urls),
    });
  } finally {
    await Promise.all(served.map(([, blog]) => blog.close()));
  }
}

/** Whether the arguments leave a blog's tests in: `--project=corpus` needs only the corpus. */
function isAskedFor(blog: string): boolean {
  const projects = process.argv.flatMap((arg) => /^--project=(.+)/.exec(arg)?.[1] ?? []);
  const name = blog.toLowerCase().replace('_', '-');
  return projects.length === 0 || projects.some((project) => project.replace(/^firefox-/, '') === name);
}

/**
 * Says which server the blogs are tested with.
 *
 * @throws if REQUIRE_NGINX is set and nginx is not installed
 */
function findServer(): (folder: string, project: string) => Promise<ServedBlog> {
  const nginx = findNginx();
  if (nginx === null && process.env['REQUIRE_NGINX'] !== undefined) {
    throw new Error(
      'REQUIRE_NGINX is set, but nginx is not installed. On Debian: apt-get install nginx-light',
    );
  }
  console.log(nginx === null ? 'Served by vite preview: nginx is not installed.' : `Served by ${nginx}.`);
  if (nginx === null) return serveBlog;
  return async (folder, project) => serveWithNginx(await confFor(folder, project));
}

/** What `npm run hosting` gives in a project: its settings decide where the blog is mounted. */
async function confFor(folder: string, project: string): Promise<string> {
  const command = [join(root, 'node_modules/jiti/lib/jiti-cli.mjs'), 'src/pipeline/hosting/cli.ts', folder];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: project });
  return stdout;
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
