import { deskRequestPath, tokenName } from '../../../src/model/desk.ts';
import { findingsPath } from '../../../src/model/preview.ts';
import { expect, expectStarted, test } from '../reader.ts';

test('every page comes with a policy that lets it load nothing but what the site serves', async ({
  request,
}) => {
  for (const path of ['/blog', '/blog/retinol-without-the-redness', '/blog/no-such-page']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy']?.split('; ')).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='$/),
      expect.stringMatching(/^style-src 'self'(?: 'sha256-[A-Za-z0-9+/]{43}=')+$/),
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('the policy is in force, and a breach of it fails a test', async ({ page, expectFaults }) => {
  expectFaults(/console: .*violates the following Content Security Policy directive.*script-src 'self'/);
  await page.goto('/blog');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.breach = true;';
    document.head.append(script);
    return 'breach' in window;
  });
  expect(ran).toBe(false);
});

test('nothing is asked of any other host', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await page.goto('/blog');
  await expectStarted(page);
  await page.getByRole('main').getByRole('article').first().getByRole('link').click();
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('load');
  expect([...hosts]).toEqual([baseURL]);
});

test('readers get nothing of the desk, and nobody can change a post', async ({ page, request }) => {
  for (const path of ['/blog', '/blog/retinol-without-the-redness', '/blog/search?q=peel']) {
    await page.goto(path);
    await expectStarted(page);
    await page.waitForLoadState('networkidle');
    const files = await page.evaluate(() => [
      location.href,
      ...performance.getEntriesByType('resource').map(({ name }) => name),
    ]);
    const texts = files.filter((file) => /\.js$|\/blog(?!.*\.)/.test(file));
    expect(texts.length).toBeGreaterThan(2);
    for (const file of texts) {
      const text = await (await request.get(file)).text();
      expect(text.includes(tokenName) || text.includes('Do it for me'), file).toBe(false);
    }
  }
  expect((await request.get(findingsPath)).status()).toBe(404);
  expect((await request.post(deskRequestPath, { data: {} })).status()).toBeGreaterThanOrEqual(400);
});
