import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import { readBlogWithImages, type BlogWithImages } from '../blogWithImages.ts';
import { counted, formatReports, hasErrors, summarise } from '../checks/findingReport.ts';
import { readToday } from '../files/clock.ts';
import type { Folders } from '../files/folders.ts';
import { hash } from '../files/hash.ts';
import {
  openOutputFolder,
  type FileContents,
  type OutputFolder,
  type Destination,
} from '../files/outputFolder.ts';
import { PlainError } from '../files/plainError.ts';
import { openProgressLine } from '../files/progressLine.ts';
import { hostProblems } from '../hosting/hostFiles.ts';
import { redirectsOf } from '../outputs/redirects.ts';
import { readTimeLimit } from '../posts/limits/timeLimit.ts';
import { checkTemplate, type Template } from '../prerender/template.ts';
import { publish } from '../publish/publication.ts';
import { type BuiltApp, type BuiltFile, keptApp } from './keptApp.ts';
import { foldersOf, type BlogOptions } from './options.ts';
import { templateOf } from './template.ts';

/** The app as the build uses it to render pages. */
const entry = fileURLToPath(new URL('../../app/prerender.tsx', import.meta.url));

/**
 * Builds the blog: reads the posts, lets Vite build the app for browsers and once more for rendering pages, and
 * writes everything else. Posts with errors fail it before anything is written.
 */
export function buildPlugin(options: BlogOptions): Plugin {
  let template: Template | undefined;
  return {
    name: 'blog:build',
    apply: 'build',
    // Nothing is written by Vite: the app is delivered with everything else, so that only what changed is written.
    config: () => ({
      builder: { sharedConfigBuild: true, sharedPlugins: true },
      environments: {
        client: { build: { write: false } },
        ssr: {
          resolve: { noExternal: true },
          build: {
            write: false,
            ssr: true,
            minify: false,
            rolldownOptions: { input: entry, output: { codeSplitting: false } },
          },
        },
      },
    }),
    generateBundle: {
      // After Vite has put its index.html into the bundle.
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name === 'client') template = templateOf(bundle);
      },
    },
    async buildApp(builder) {
      const folders = foldersOf(builder.config, options);
      const makeApp = async (): Promise<BuiltApp> => {
        const [files, [renderer]] = await Promise.all([
          buildEnvironment(builder, 'client').then(toFiles),
          buildEnvironment(builder, 'ssr').then(toFiles),
        ]);
        if (template === undefined || renderer === undefined) throw new Error('Vite has built no app.');
        checkTemplate(template);
        return { files, template, renderer: renderer.contents };
      };
      const [blog, app] = await Promise.all([
        readSoundBlog(builder, folders),
        keptApp(builder.config, folders.cache, makeApp),
      ]);
      // Vite would build by itself what nobody has built.
      for (const environment of Object.values(builder.environments)) environment.isBuilt = true;
      const outputFolder = await openOutputFolder(destinationOf(builder, folders));
      await publishApp(app.files, outputFolder);
      const context = { template: app.template, version: hash(app.renderer) };
      await withFile(app.renderer, (file) => publish(blog, { ...context, bundle: file }, outputFolder));
      await outputFolder.finish();
    },
  };
}

/** Reads the published blog and prints what is wrong with it. Throws if a post has an error. */
async function readSoundBlog({ config }: ViteBuilder, folders: Folders): Promise<BlogWithImages> {
  const rule = { today: readToday(process.env), withUnpublished: false };
  const progress = openProgressLine(process.stdout, 'Reading posts');
  const seconds = readTimeLimit('build', process.env);
  const reading = readBlogWithImages(folders, rule, { seconds, onProgress: progress.show });
  const blog = await reading.finally(progress.end);
  const { outputs, reports, pictures } = blog;
  const found = formatReports(reports);
  if (found !== '') config.logger.info(`\n${found}\n`);
  if (hasErrors(reports)) throw new PlainError(`Nothing was built: ${summarise(reports)}, listed above.`);
  for (const path of pictures?.broken ?? []) {
    config.logger.warn(
      `public${path} breaks off: not all of it can be read. Save it again. Readers get what there is of it, if anything.`,
    );
  }
  for (const problem of hostProblems(redirectsOf(outputs.index))) config.logger.warn(problem);
  config.logger.info(`${counted(outputs.index.posts.length, 'post')}, ${summarise(reports)}.`);
  return blog;
}

type Built = Awaited<ReturnType<ViteBuilder['build']>>;

function buildEnvironment(builder: ViteBuilder, name: string): Promise<Built> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`Vite has no environment "${name}" to build.`);
  return builder.build(environment);
}

function toFiles(built: Built): BuiltFile[] {
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((one) => ({
      file: `/${one.fileName}`,
      contents: one.type === 'chunk' ? one.code : one.source,
    }));
}

async function publishApp(app: readonly BuiltFile[], outputFolder: OutputFolder): Promise<void> {
  const each = app.map(async ({ file, contents }) => {
    const key = hash(contents);
    if (!(await outputFolder.has(file, key))) await outputFolder.put(file, key, contents);
  });
  await Promise.all(each);
}

/** As Vite does it: a folder inside the project is the build's own; any other only if `--emptyOutDir` says so. */
function destinationOf({ config }: ViteBuilder, { cache }: Folders): Destination {
  const outDir = resolve(config.root, config.build.outDir);
  const isInside = outDir.startsWith(config.root + sep);
  return { outDir, isOurs: config.build.emptyOutDir ?? isInside, cache };
}

/** Node can only import what is a file. */
async function withFile(code: FileContents, act: (file: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'blog-reader-'));
  const file = join(folder, 'prerender.mjs');
  try {
    await writeFile(file, code);
    await act(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
