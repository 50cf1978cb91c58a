import { categories, type CorpusPost, readPublicPosts } from '../corpus.ts';
import { test } from '../reader.ts';
import { expectOffers, filterNamed, filters, openList } from './list.ts';
import { possibleTags } from './offers.ts';

let posts: CorpusPost[] = [];
test.beforeAll(async () => {
  posts = await readPublicPosts();
});

for (const category of [undefined, ...categories]) {
  test(`the counts are right for ${category ?? 'no category'} and up to three tags`, async ({ page }) => {
    // Each walk takes other tags: common ones first, then rarer ones.
    for (const walk of [0, 2, 5, 9]) {
      await openList(page);
      if (category !== undefined) await filterNamed(filters(page), category).click();
      const tags: string[] = [];
      const chosen = { ...(category === undefined ? {} : { category }), tags };
      await expectOffers(page, posts, chosen);
      for (const _ of ['first', 'second', 'third']) {
        const possible = possibleTags(posts, chosen);
        const tag = possible[walk % possible.length];
        if (tag === undefined) break;
        await filterNamed(filters(page), tag).click();
        tags.push(tag);
        await expectOffers(page, posts, chosen);
      }
    }
  });
}
