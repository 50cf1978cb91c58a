import { expect, expectStarted, phone, test } from '../reader.ts';

test('the list, as assistive technology is told it', async ({ page }) => {
  await page.goto('/blog');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "The J Luxe Journal":
        - /url: /blog
      - navigation "Clinic":
        - list:
          - listitem:
            - link "Treatments"
          - listitem:
            - link "Prices"
          - listitem:
            - link "Contact"
      - button "Aa, reading settings"
  `);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - link "Skip to posts"
      - link "Skip to filters"
      - heading "The J Luxe Journal" [level=1]
      - paragraph
      - search:
        - text: Search all posts
        - searchbox "Search all posts"
      - complementary "Filters":
        - heading "Categories" [level=2]
        - list:
          - listitem:
            - link "Hydration 26 posts"
          - listitem:
            - link "Injectables 6 posts"
        - heading "Tags" [level=2]
        - list
        - group: Show all 15 tags
      - region "Posts":
        - list:
          - listitem:
            - article:
              - paragraph
              - heading [level=2]:
                - link
        - navigation "Pages"
  `);
});

test('the contents of a post, as assistive technology is told them', async ({ page }) => {
  await page.goto('/blog/generated-post-1');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - link "Skip to contents":
        - /url: "#contents"
      - article:
        - link "Peels & Lasers"
        - heading "Generated post 1" [level=1]
        - heading "Section 0" [level=2]
        - link "Copy link to Section 0"
      - navigation "Contents":
        - paragraph: Contents
        - list:
          - listitem:
            - link "Section 0"
          - listitem:
            - link "Section 1"
  `);
});

test.describe('on a phone', () => {
  test.use(phone);

  test('the sheet of filters, as assistive technology is told it', async ({ page }) => {
    await page.goto('/blog');
    await expectStarted(page);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
      - dialog "Filter posts":
        - heading "Filter posts" [level=2]
        - button "Close"
        - heading "Categories" [level=2]
        - list:
          - listitem:
            - link "Hydration 26 posts"
        - heading "Tags" [level=2]
        - list:
          - listitem:
            - link "Safety 23 posts"
        - group: Show all 15 tags
        - button /Show \\d+ posts/
    `);
  });

  test('the sheet of contents, as assistive technology is told it', async ({ page }) => {
    await page.goto('/blog/generated-post-1');
    await expectStarted(page);
    await page.locator('#contents-bar').click();
    await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
      - dialog "Contents":
        - heading "Contents" [level=2]
        - button "Close"
        - list:
          - listitem:
            - link "Section 0"
    `);
  });
});
