import type { Page } from '@playwright/test';
import { expectWholeArticle } from '../article.ts';
import { attacks } from '../articlePosts.ts';
import { goInApp, toPortrait } from '../portrait.ts';
import { expect, expectStarted, test } from '../reader.ts';

/** What the text of a post may consist of on the page. */
const fine = {
  elements: new Set(
    (
      'a abbr b blockquote br button cite code del details dfn div em figcaption figure h2 h3 h4 hr i img ins kbd li mark ' +
      'ol p path picture pre q rp rt ruby s samp small source span strong sub summary sup svg table tbody td th thead tr u ul var'
    ).split(' '),
  ),
  attributes: new Set(
    (
      'alt aria-hidden aria-label aria-labelledby class d data-align data-fits data-keeps data-more-end data-more-start decoding ' +
      'fill height href id loading preserveaspectratio rel role sizes src srcset start tabindex title type viewbox width'
    ).split(' '),
  ),
};

for (const [index, { slug }] of attacks.entries()) {
  test(`nothing in ${slug} runs, or is asked of another site, whether the build or the app has drawn it`, async ({
    page,
    baseURL,
    request,
  }) => {
    test.slow();
    const path = `/blog/${slug}`;
    const hosts = new Set<string>();
    page.on('request', (each) => hosts.add(new URL(each.url()).origin));
    await page.goto(path);
    await expectWholeArticle(page);
    await expectHarmless(page);
    // Some of the tricks are no HTML; all others are, and no tag is shown as text.
    if (index > 0) expect(await page.getByRole('article').innerText()).not.toMatch(/<\/?[a-z]/i);

    const built = await page.evaluate(toPortrait, await (await request.get(path)).text());
    await page.goto('/blog');
    await expectStarted(page);
    await goInApp(page, path);
    await expectWholeArticle(page);
    await expectHarmless(page);
    expect(lines((await page.evaluate(toPortrait, null)).main)).toEqual(lines(built.main));
    expect([...hosts]).toEqual([baseURL]);
  });
}

/** One element a line, so that a difference can be read. */
function lines(html: string): string[] {
  return html.split(/(?=<[a-z])/);
}

async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'breach' in window)).toBe(false);
  const found = await page.evaluate(() => {
    const body = document.querySelector('article .heading')?.parentElement;
    return [...(body?.querySelectorAll('*') ?? [])].map((element) => ({
      name: element.localName,
      attributes: [...element.attributes].map(({ name, value }) => [name.toLowerCase(), value] as const),
    }));
  });
  expect(found.length).toBeGreaterThan(50);
  expect(unique(found.map(({ name }) => name).filter((name) => !fine.elements.has(name)))).toEqual([]);
  const all = found.flatMap(({ attributes }) => attributes);
  expect(unique(all.map(([name]) => name).filter((name) => !fine.attributes.has(name)))).toEqual([]);
  const addresses = all.filter(([name]) => name === 'href' || name === 'src').map(([, value]) => value);
  expect(unique(addresses.filter((address) => !/^(?:#|https?:\/\/|\/(?![/\\]))/.test(address)))).toEqual([]);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
