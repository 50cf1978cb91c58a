import { seeded as walkOf } from '../../../bench/corpus/random.ts';
import { type CorpusPost, readPublicPosts } from '../corpus.ts';
import { expect, expectStarted, phone, test } from '../reader.ts';
import { countOf, expectOffers, filterNamed, filters, openList, showAllTags, status } from './list.ts';
import { type Chosen, selected } from './offers.ts';

let posts: CorpusPost[] = [];
test.beforeAll(async () => {
  posts = await readPublicPosts();
});

test('filters are chosen and given up in any order', async ({ page }) => {
  await openList(page);
  await filterNamed(filters(page), 'Safety').click();
  // A link leads on from the choice that is shown.
  await expectOffers(page, posts, { tags: ['Safety'] });
  await filterNamed(filters(page), 'Hydration').click();
  await expectOffers(page, posts, { category: 'Hydration', tags: ['Safety'] });
  await filterNamed(filters(page), 'Safety').click();
  await expectOffers(page, posts, { category: 'Hydration', tags: [] });
  await page.getByRole('link', { name: 'Remove Hydration' }).click();
  await expectOffers(page, posts, { tags: [] });
});

test('the address holds every choice: a reload shows the same, and Back retraces each', async ({ page }) => {
  const steps: { name: string; path: string; chosen: Chosen }[] = [
    { name: 'Q&A', path: '/blog/tag/q-a', chosen: { tags: ['Q&A'] } },
    { name: 'Été', path: '/blog?tag=ete&tag=q-a', chosen: { tags: ['Q&A', 'Été'] } },
    {
      name: 'Peels & Lasers',
      path: '/blog?category=peels-lasers&tag=ete&tag=q-a',
      chosen: { category: 'Peels & Lasers', tags: ['Q&A', 'Été'] },
    },
  ];
  await openList(page);
  for (const { name, path, chosen } of steps) {
    await filterNamed(filters(page), name).click();
    await expect(page).toHaveURL(path);
    await expectOffers(page, posts, chosen);
  }

  await page.reload();
  await expectStarted(page);
  await showAllTags(page);
  await expectOffers(page, posts, steps.at(-1)?.chosen ?? { tags: [] });

  for (const { path, chosen } of steps.slice(0, -1).toReversed()) {
    await page.goBack();
    await expect(page).toHaveURL(path);
    await expectOffers(page, posts, chosen);
  }
  await page.goBack();
  await expect(page).toHaveURL('/blog');
  await expectOffers(page, posts, { tags: [] });
});

test('a year and an order are choices like any other, each a place in the history', async ({ page }) => {
  const year = posts.map(({ date }) => date.slice(0, 4)).toSorted()[0] ?? '';
  const ofYear = posts.filter(({ date }) => date.startsWith(year));
  const [firstDay] = posts.map(({ date }) => date).toSorted();
  const oldest = new Set(posts.filter(({ date }) => date === firstDay).map(({ title }) => title));
  await openList(page);
  await filters(page).getByRole('link', { name: 'Oldest first' }).click();
  await expect(page).toHaveURL('/blog?sort=oldest');
  const first = page.getByRole('main').getByRole('article').first().getByRole('heading');
  await expect.poll(async () => oldest.has((await first.textContent()) ?? '')).toBe(true);
  await page.goto(`/blog?year=${year}`);
  await expectStarted(page);
  await expect(status(page)).toHaveText(countOf(ofYear));
  await expect(page.getByRole('heading', { level: 1, name: year })).toBeVisible();
  await filters(page).getByRole('link', { name: 'Longest first' }).click();
  await expect(page).toHaveURL(`/blog?year=${year}&sort=longest`);
  await page.getByRole('link', { name: `Remove ${year}` }).click();
  await expect(page).toHaveURL('/blog?sort=longest');
  await expect(status(page)).toHaveText(countOf(posts));
  await page.goBack();
  await expect(page).toHaveURL(`/blog?year=${year}&sort=longest`);
  await expect(status(page)).toHaveText(countOf(ofYear));
  await page.goto('/blog?tag=no-such-tag&tag=safety');
  await expect(page.getByText('There is no tag “no-such-tag”')).toBeVisible();
});

test('a long walk through the filters is retraced by Back, step by step', async ({ page }) => {
  test.slow();
  await openList(page);
  const walk = walkOf(7);
  const roll = () => walk.next();
  const seen: { address: string; count: string; titles: string[] }[] = [];
  const look = async () => ({
    address: page.url(),
    count: await status(page).innerText(),
    titles: await page.getByRole('main').getByRole('article').getByRole('heading').allInnerTexts(),
  });
  for (let step = 0; step < 25; step++) {
    const choices = filters(page).getByRole('link').and(page.locator('a[href]')).filter({ visible: true });
    const choice = choices.nth(Math.floor(roll() * (await choices.count())));
    const target = (await choice.getAttribute('href')) ?? '';
    if (new URL(target, page.url()).href === page.url()) continue;
    seen.push(await look());
    await choice.evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(target);
    // The list is drawn a moment later: the order that it has is a link to where the reader is.
    await expect(
      filters(page)
        .locator('a[aria-current]')
        .and(page.locator(`a[href="${target}"]`))
        .first(),
    ).toBeAttached();
  }
  expect(seen.length).toBeGreaterThan(10);
  for (const place of seen.toReversed()) {
    await page.goBack();
    await expect(page).toHaveURL(place.address);
    await expect.poll(look).toEqual(place);
  }
});

test('a choice that would leave no post cannot be chosen', async ({ page }) => {
  await page.goto('/blog?tag=safety&tag=retinol&tag=acne&tag=sun');
  await expect(page.getByRole('heading', { name: 'No post matches all of this' })).toBeVisible();
  await showAllTags(page);
  const empty = filterNamed(filters(page), 'Été');
  await expect(empty).toBeDisabled();
  // Playwright would wait until it can be clicked.
  await empty.click({ force: true });
  await expect(page).toHaveURL('/blog?tag=safety&tag=retinol&tag=acne&tag=sun');
});

test('words narrow the list down while they are typed, and stand in the address', async ({ page }) => {
  const matching = selected(posts, { tags: ['Été', 'Melasma'] });
  expect(matching.length, 'posts to be found').toBeGreaterThan(0);
  await page.goto('/blog');
  await expectStarted(page);
  const field = page.getByRole('searchbox');
  await field.pressSequentially('ete melasma');
  await expect(status(page)).toHaveText(countOf(matching));
  await expect(page).toHaveURL('/blog/search?q=ete+melasma');
  await expect(field).toBeFocused();
  await page.reload();
  await expectStarted(page);
  await expect(field).toHaveValue('ete melasma');
  await expect(status(page)).toHaveText(countOf(matching));
  await page.goBack();
  await expect(status(page)).toHaveText(countOf(posts));
});

test('a choice on a later page begins at the first page again', async ({ page }) => {
  await page.goto('/blog?page=3');
  await expectStarted(page);
  await filterNamed(filters(page), 'Safety').click();
  await expect(page).toHaveURL('/blog/tag/safety');
});

test.describe('on a phone', () => {
  test.use(phone);

  test('the filter sheet stays open while the reader chooses, and then shows the posts', async ({ page }) => {
    const matching = selected(posts, { category: 'Hydration', tags: ['Safety'] });
    await page.goto('/blog');
    await expectStarted(page);
    const opener = page.getByRole('button', { name: /^Filter/ });
    await opener.click();
    const sheet = page.getByRole('dialog', { name: 'Filter posts' });
    await filterNamed(sheet, 'Hydration').click();
    await filterNamed(sheet, 'Safety').click();
    await sheet.getByRole('button', { name: `Show ${countOf(matching)}` }).click();
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(status(page)).toHaveText(countOf(matching));
    await expect(page).toHaveURL('/blog?category=hydration&tag=safety');
  });
});
