import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run test:changed`: types, lint and format, and the tests for what differs from the last commit, or from another
 * one: `npm run test:changed -- main`. What is read everywhere, such as `model`, brings all browser tests of our posts.
 */
const root = join(import.meta.dirname, '..');
const since = process.argv[2] ?? 'HEAD';

/** The browser tests of a part of the sources, as projects and parts of file names. The first that fits counts. */
const browserTests: readonly (readonly [files: RegExp, tests: readonly string[]])[] = [
  [/^tests\/browser\/((?:articles|blog|corpus|preview)\/\w+\.spec\.ts)$/, ['$1']],
  [/^src\/(?:desk|pipeline\/plugin)\//, ['preview/']],
  [/^src\/components\/list\//, ['corpus/', 'blog/(?:axe|firstScreen|fit|layoutShift|lowWindows|overlays)']],
  [/^src\/components\/body\//, ['articles/', 'blog/(?:axe|fit|layoutShift|prerendered|security)']],
  [/^src\/components\/listen\//, ['blog/(?:listen|axe)']],
  [/^src\/components\/print\//, ['blog/print']],
  [
    /^src\/(?:search|components\/(?:find|search))\//,
    ['blog/(?:search|axe|fit|overlays|keyboard)', 'corpus/filters'],
  ],
  [/^src\/components\/resume\//, ['blog/(?:resume|storage|reload)']],
  [/^src\/components\/reading\//, ['articles/contents', 'blog/(?:contents|resume|reload)']],
  [/^src\/components\/chrome\//, ['blog/(?:readingSettings|theme|overlays|keyboard|axe|storage)']],
  [/^src\/components\/(?:article|tools)\//, ['articles/contents', 'blog/']],
  [/^src\/pipeline\/hosting\//, ['blog/(?:security|notFound|leadOn)', 'mounted/']],
  [/^src\/pipeline\//, ['articles/', 'blog/prerendered']],
  [/^(?:src|index\.html|vite\.config|tests\/browser)/, ['blog/', 'corpus/']],
];

const files = [
  git('diff', '--name-only', since),
  // New ones.
  git('ls-files', '--others', '--exclude-standard'),
].flat();

const wanted = new Set(
  files.flatMap((file) => {
    const [pattern, tests] = browserTests.find(([each]) => each.test(file)) ?? [];
    return (tests ?? []).map((test) => test.replace('$1', pattern?.exec(file)?.[1] ?? ''));
  }),
);

run('npm', ['run', 'check:code']);
run('npx', ['vitest', 'run', '--changed', since]);
if (wanted.size > 0) {
  const projects = new Set([...wanted].flatMap((test) => projectsOf(test.split('/')[0] ?? '')));
  run('npm', ['run', 'test:browser', '--', ...[...projects].map((name) => `--project=${name}`), ...wanted]);
}

/** The folder of a browser test is the name of its project; that of the mounted ones stands for two. */
function projectsOf(folder: string): string[] {
  return folder === 'mounted' ? ['mounted-root', 'mounted-deep'] : [folder];
}

function git(...args: string[]): string[] {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
}

function run(command: string, args: readonly string[]): void {
  console.log(`\n${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
