import { expect, type Locator, type Page } from '@playwright/test';
import type { CorpusPost } from '../corpus.ts';
import { byName, type Chosen, type Offer, offersFor, selected } from './offers.ts';

/** Opens the list without any filter, with all tags on show. */
export async function openList(page: Page): Promise<void> {
  await page.goto('/blog');
  await showAllTags(page);
}

/** Opens the parts of the filters that hold the rarer tags, and choices that would leave no post. */
export async function showAllTags(page: Page): Promise<void> {
  for (const part of await filters(page).locator('details').all()) {
    await part.evaluate((details) => details.setAttribute('open', ''));
  }
}

/** The filters beside the list. */
export function filters(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Filters' });
}

/** One filter among others, by its name. */
export function filterNamed(among: Locator, name: string): Locator {
  return among.getByRole('link', {
    name: new RegExp(`^${name.replaceAll('+', String.raw`\+`)} \\d+ posts?$`),
  });
}

/** Where the number of posts is announced. */
export function status(page: Page): Locator {
  return page.getByRole('region', { name: 'Posts' }).getByRole('status');
}

/** A number of posts as it is announced. */
export function countOf(posts: readonly CorpusPost[]): string {
  return posts.length === 1 ? '1 post' : `${posts.length} posts`;
}

/** Asserts that the list announces as many posts as have all that is chosen, and offers what is left. */
export async function expectOffers(page: Page, posts: readonly CorpusPost[], chosen: Chosen): Promise<void> {
  await expect(status(page)).toHaveText(countOf(selected(posts, chosen)));
  await expect.poll(() => readOffers(page)).toEqual(offersFor(posts, chosen));
}

/** Reads the filters as a screen reader tells them, in the order of names. */
async function readOffers(page: Page): Promise<Offer[]> {
  await showAllTags(page);
  const snapshot = await filters(page).ariaSnapshot();
  const offers = [...snapshot.matchAll(/link "(.+) (\d+) posts?"(.*)/g)];
  return offers
    .map(([, name = '', count, state]) => ({
      name,
      count: Number(count),
      disabled: state?.includes('[disabled]') ?? false,
    }))
    .toSorted(byName);
}
