import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { site } from './src/model/site.ts';
import { blog } from './src/pipeline/plugin.ts';

/** Components that both lists and articles need, and no page can do without. */
const sharedParts =
  /src[\\/]components[\\/](?:Cover|PostAnchor|PostMeta|Sheet|SuggestedPosts|Title)\.(?:tsx|module\.css)/;

/** What every page is made with. */
const libraries = /node_modules[\\/](?:react|react-dom|scheduler|react-router|@tanstack)[\\/]/;

/** Code without styles that several pages share. */
const commonCode = /src[\\/](?:model|data|components|pages)[\\/].*\.ts$/;

export default defineConfig({
  plugins: [react(), blog()],
  // What tests and the bench write is none of the preview's business.
  server: { watch: { ignored: ['**/.cache/**'] } },
  // A name says which file it is of, in fewer bytes than a hash.
  css: { modules: { generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}` } },
  build: {
    assetsDir: `${site.basePath}/assets`.replace(/^\//, ''),
    // Pictures and fonts stay files of their own: the security policy knows no `data:` fonts.
    assetsInlineLimit: 0,
    // All browsers that the blog is made for know `modulepreload`.
    modulePreload: { polyfill: false },
    // Compressing every post only to print its size would take as long as the rest of the build.
    reportCompressedSize: false,
    // What the packages that readers download are licensed under.
    license: { fileName: `${site.basePath}/licences.txt`.replace(/^\//, '') },
    // Reading the posts is most of a build; that needs no warning each time.
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What several pages share stands in one file: small ones compress badly, and each is a request.
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'shared', test: sharedParts, priority: 2 },
            { name: 'libraries', test: libraries, priority: 2 },
            { name: 'common', test: commonCode, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
});
