import { describe, expect, it } from 'vitest';
import { everything, selectPosts } from '../../src/model/selection.ts';
import { blogOf, findingsOf, indexOf, post, postOf } from './blogFolder.ts';

describe('Categories and tags', () => {
  it('with one address are one topic, spelled as in most posts', async () => {
    const blog = await blogOf({
      'a.md': post({ category: 'Skin Care', tags: '[PRP, Sun protection]' }),
      'b.md': post({ category: 'skin care', tags: '[prp]' }),
      'c.md': post({ category: 'Skin Care', tags: '[PRP, PrP]' }),
    });
    const { categories, tags } = indexOf(blog);
    expect(categories).toEqual([{ slug: 'skin-care', name: 'Skin Care', count: 3 }]);
    expect(tags).toEqual([
      { slug: 'prp', name: 'PRP', count: 3 },
      { slug: 'sun-protection', name: 'Sun protection', count: 1 },
    ]);
    expect(findingsOf(blog)).toEqual([
      'should posts/b.md:5:11 category: "skin care" is written "Skin Care" in most posts, and shown so. Write it the same way everywhere.',
      'should posts/b.md:7:8 tags: "prp" is written "PRP" in most posts, and shown so. Write it the same way everywhere.',
      'should posts/c.md:7:13 tags: "PrP" is listed twice. Delete one of the two.',
    ]);
  });

  it('with one name are counted as a category, each post once', async () => {
    const { categories, tags } = indexOf(
      await blogOf({
        'a.md': post({ category: 'Peels', tags: '[Peels, PRP]' }),
        'b.md': post({ category: 'Guides', tags: '[peels]' }),
      }),
    );
    expect(categories.map(({ name, count }) => `${name} ${count}`)).toEqual(['Guides 1', 'Peels 2']);
    expect(tags.map(({ name, count }) => `${name} ${count}`)).toEqual(['PRP 1']);
  });

  it('are counted right for every choice of a category and up to three tags', async () => {
    const records = Array.from({ length: 48 }, (_, index) => toRecord(index));
    const sources = records.map((record, index) => [
      `post-${index}.md`,
      post({ category: record.category, tags: `[${record.tags.join(', ')}]` }),
    ]);
    const index = indexOf(await blogOf(Object.fromEntries(sources)));

    const topicsOf = records.map(
      ({ category, tags }) => new Set([category, ...tags].map((name) => name.toLowerCase())),
    );
    const countOf = (topics: string[]) =>
      topicsOf.filter((own) => topics.every((topic) => own.has(topic))).length;
    const tagSlugs = index.tags.map(({ slug }) => slug);
    expect(tagSlugs.length).toBeGreaterThan(5);
    for (const category of [null, ...index.categories.map(({ slug }) => slug)]) {
      for (const tags of upToThree(tagSlugs)) {
        const chosen = selectPosts(index, { ...everything, category, tags });
        const topics = category === null ? tags : [category, ...tags];
        expect(chosen.posts).toHaveLength(countOf(topics));
        for (const { slug, count } of chosen.tags) expect(count).toBe(countOf([...topics, slug]));
        for (const { slug, count } of chosen.categories) expect(count).toBe(countOf([...tags, slug]));
      }
    }
  });
});

/** A post's topics: reckoned, but without a pattern. One of the tags has the name of a category. */
function toRecord(index: number): { category: string; tags: string[] } {
  const categories = ['Care', 'Peels', 'Laser', 'News'];
  const tags = ['PRP', 'Acne', 'Peels', 'Sun', 'Scars', 'Lips', 'Hands', 'Retinol'];
  const chance = (index * 7919 + 104_729) % 1009;
  return {
    category: categories[chance % categories.length] ?? '',
    tags: tags.filter((_, place) => ((chance * (place + 3) * 31) % 97) % 3 === 0),
  };
}

function upToThree(tags: string[]): string[][] {
  const choices: string[][] = [[]];
  for (const tag of tags) {
    const extendable = choices.filter(({ length }) => length < 3);
    choices.push(...extendable.map((some) => some.concat(tag)));
  }
  return choices;
}

describe('Posts', () => {
  it('point to the next older and newer one, the newest first', async () => {
    const blog = await blogOf({
      'old.md': post({ date: '2026-01-01', title: 'Old' }),
      'b.md': post({ date: '2026-02-01', title: 'B' }),
      'a.md': post({ date: '2026-02-01', title: 'A' }),
    });
    expect(indexOf(blog).posts.map(({ slug }) => slug)).toEqual(['a', 'b', 'old']);
    expect(postOf(blog, 'b')).toMatchObject({
      previous: { slug: 'old', title: 'Old' },
      next: { slug: 'a', title: 'A' },
    });
    expect(postOf(blog, 'a').next).toBeNull();
    expect(postOf(blog, 'old').previous).toBeNull();
  });

  it('are related by rare common tags rather than by frequent ones, and not if they are linked anyway', async () => {
    const blog = await blogOf({
      'x.md': post({ tags: '[Rare, Frequent]', category: 'One' }, '[linked](/blog/linked)'),
      'linked.md': post({ tags: '[Rare, Frequent]', category: 'One' }),
      'rare.md': post({ tags: '[Rare]', category: 'Two' }),
      'frequent.md': post({ tags: '[Frequent]', category: 'Two' }),
      'frequent-too.md': post({ tags: '[Frequent]', category: 'Two', date: '2026-01-01' }),
      'frequent-also.md': post({ tags: '[Frequent]', category: 'Two', date: '2026-01-02' }),
      'other.md': post({ tags: '[Other]', category: 'Two' }),
    });
    expect(postOf(blog, 'x').related.map(({ slug }) => slug)).toEqual(['rare', 'frequent', 'frequent-also']);
    expect(postOf(blog, 'linked').related[0]?.slug).toBe('x');
  });
});
