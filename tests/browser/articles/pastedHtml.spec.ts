import { expectWholeArticle, openArticle } from '../article.ts';
import { printedSigns, toSigns } from '../paper.ts';
import { goInApp, toPortrait } from '../portrait.ts';
import { expect, expectStarted, test } from '../reader.ts';

const path = '/blog/pasted-html';

for (const slug of ['pasted-html', 'bodies', 'arabic', 'understanding-pigmentation']) {
  test(`the app draws ${slug} as the build has rendered it, tag for tag`, async ({ page, request }) => {
    const html = await (await request.get(`/blog/${slug}`)).text();
    await page.goto('/blog');
    await expectStarted(page);
    const built = await page.evaluate(toPortrait, html);
    await goInApp(page, `/blog/${slug}`);
    await expectWholeArticle(page);
    expect((await page.evaluate(toPortrait, null)).main.split(/(?=<[a-z])/)).toEqual(
      built.main.split(/(?=<[a-z])/),
    );
  });
}

test('doses, formulas and lines of a cell stand as they were written', async ({ page }) => {
  await openArticle(page, path);
  const article = page.getByRole('article');
  await expect(article.getByText('Take 5~10 mg', { exact: false })).toBeVisible();
  await expect(article.locator('del', { hasText: '10' })).toHaveCount(0);
  await expect(article.locator('sub', { hasText: '2' }).first()).toBeVisible();
  const cell = article.getByRole('cell', { name: 'Express 30 minutes' });
  const [one, two] = await cell.evaluate((element) => {
    const range = document.createRange();
    return [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => {
        range.selectNode(node);
        return range.getBoundingClientRect().top;
      });
  });
  expect(two).toBeGreaterThan(one ?? Number.POSITIVE_INFINITY);
});

test('what is folded opens by a press or a key, is found by its heading, and is on paper', async ({
  page,
}) => {
  await openArticle(page, path);
  const answer = page.getByText('Most people feel a prickle', { exact: false });
  await expect(answer).toBeHidden();
  const question = page.getByText('Does it hurt?', { exact: true });
  await question.click();
  await expect(answer).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(answer).toBeHidden();
  const paper = await printedSigns(page);
  for (const words of ['Most people feel a prickle', 'About forty minutes', 'Drink water']) {
    expect(paper).toContain(toSigns(words));
  }
});

test('a video is a link with its title and its site, and nothing is asked of it', async ({
  page,
  baseURL,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await openArticle(page, path);
  const card = page.getByRole('link', { name: 'What happens on the day Opens on YouTube' });
  await expect(card).toHaveAttribute('href', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ');
  await card.hover();
  expect([...hosts]).toEqual([baseURL]);
});

test('what the author noted for themselves reaches nobody', async ({ page, request }) => {
  const index: { posts: { slug: string; hash: string }[] } = await (
    await request.get('/blog/data/posts.json')
  ).json();
  const hash = index.posts.find(({ slug }) => slug === 'pasted-html')?.hash;
  const files = [
    path,
    `${path}.md`,
    `/blog/data/posts/pasted-html.${hash}.json`,
    ...['feed.xml', 'rss.xml', 'feed.json', 'llms.txt', 'data/posts.json', 'sitemap.xml'].map(
      (name) => `/blog/${name}`,
    ),
    '/blog',
  ];
  for (const file of files) {
    const response = await request.get(file);
    expect(response.status(), file).toBe(200);
    expect(await response.text(), file).not.toMatch(/name the client/);
  }
  await openArticle(page, path);
  await expect(page.getByText('name the client')).toHaveCount(0);
});
