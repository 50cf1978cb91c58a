import { defineConfig } from '@playwright/test';
import { launchOptions } from './chromium.ts';
import { firefoxPrefs } from './firefox.ts';

const { CHROMIUM_PATH, FIREFOX_PATH, CI } = process.env;
const [blog, corpus, articles, hydration, mountedRoot, mountedDeep] = [
  'BLOG',
  'CORPUS',
  'ARTICLES',
  'HYDRATION',
  'MOUNTED_ROOT',
  'MOUNTED_DEEP',
].map((name) => process.env[`${name}_URL`]);
if (CHROMIUM_PATH === undefined) {
  throw new Error(
    'Start the browser tests with "npm run test:browser": it builds and serves what they read.',
  );
}

/** What touches history, focus or scrolling, which engines do differently, also runs in Firefox. */
const firefox = {
  // Firefox emulates no phone here.
  grepInvert: /on a phone|of a phone|a phone has/,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    contextOptions: {},
    launchOptions: { executablePath: FIREFOX_PATH ?? '', firefoxUserPrefs: firefoxPrefs },
  },
} as const;
const firefoxProjects = [
  {
    ...firefox,
    name: 'firefox-blog',
    testDir: 'blog',
    testMatch: /(contents|keyboard|overlays|reload|resume|return|routeChange|search)\.spec\.ts$/,
    use: { ...firefox.use, baseURL: blog },
  },
  {
    ...firefox,
    name: 'firefox-corpus',
    testDir: 'corpus',
    testMatch: /(filters|hashLinks|settled)\.spec\.ts$/,
    use: { ...firefox.use, baseURL: corpus },
  },
];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  reporter: [['list']],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Generous, because a busy machine is no fault of the blog. Nothing waits longer than it must.
  timeout: 90_000,
  expect: { timeout: 15_000, toPass: { timeout: 15_000 } },
  forbidOnly: CI !== undefined,
  use: {
    launchOptions: launchOptions(CHROMIUM_PATH),
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // Nothing fades in, so that what is measured is what stays.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'blog', testDir: 'blog', use: { baseURL: blog } },
    { name: 'corpus', testDir: 'corpus', use: { baseURL: corpus } },
    { name: 'articles', testDir: 'articles', use: { baseURL: articles } },
    { name: 'hydration', testDir: 'hydration', use: { baseURL: hydration } },
    { name: 'mounted-root', testDir: 'mounted', use: { baseURL: mountedRoot } },
    { name: 'mounted-deep', testDir: 'mounted', use: { baseURL: mountedDeep } },
    { name: 'preview', testDir: 'preview' },
    ...(FIREFOX_PATH === undefined ? [] : firefoxProjects),
  ],
});
