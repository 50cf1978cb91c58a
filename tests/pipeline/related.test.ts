import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBlog } from '../../src/pipeline/blog.ts';
import { openPreview } from '../../src/pipeline/preview.ts';
import { blogFolder, blogOf, post, postOf, preview, published, today } from './blogFolder.ts';

type Blog = Awaited<ReturnType<typeof blogOf>>;

const relatedTo = (blog: Blog, slug: string) => postOf(blog, slug).related.map((each) => each.slug);
const reasons = (blog: Blog, slug: string) =>
  Object.fromEntries(postOf(blog, slug).related.map((each) => [each.slug, each.reason]));

const peelText = `A chemical peel loosens the surface of the skin. Before a chemical peel we ask about cold sores.
After chemical peels the cheeks may flake, and a chemical peel in summer is a poor plan.`;
const laserText =
  'A laser heats the pigment. The laser is cooled, and the laser needs a dark room with goggles.';

/** Posts that have nothing to do with peels, each in a category of its own. */
function fillers(count: number): Record<string, string> {
  const things = [
    'kettle',
    'ladder',
    'violin',
    'harbour',
    'orchard',
    'compass',
    'lantern',
    'saddle',
    'anvil',
  ];
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const thing = `${things[index % things.length] ?? ''}${index}`;
      const fields = { title: `The ${thing}`, category: `Shelf ${index}`, excerpt: `Of a ${thing}.` };
      return [`${thing}.md`, post(fields, `The ${thing} stands by the ${thing}.`)];
    }),
  );
}

describe('Related reading', () => {
  it('is found by what texts say, without a topic in common, and then gives no reason', async () => {
    const blog = await blogOf({
      'peel.md': post({ title: 'Getting Ready', category: 'One' }, peelText),
      'sores.md': post({ title: 'Sore Lips', category: 'Two' }, peelText.replaceAll('cheeks', 'lips')),
      'laser.md': post({ title: 'Light', category: 'Three' }, laserText),
      ...fillers(16),
    });
    expect(relatedTo(blog, 'peel')).toEqual(['sores']);
    expect(reasons(blog, 'peel')['sores']).toBe('');
    expect(relatedTo(blog, 'laser')).toEqual([]);
  });

  it('names shared tags as a reader would write them', async () => {
    const blog = await blogOf({
      'a.md': post({ tags: '[Chemical Peels, PRP, Hackney London]', category: 'One' }, 'The first.'),
      'b.md': post({ tags: '[Chemical Peels]', category: 'Two' }, 'Another.'),
      'c.md': post({ tags: '[PRP]', category: 'Three' }, 'Yet more.'),
      'd.md': post({ tags: '[Hackney London]', category: 'Four' }, 'At last.'),
    });
    expect(reasons(blog, 'a')).toEqual({ b: 'chemical peels', c: 'PRP', d: 'Hackney London' });
  });

  it('keeps the capital of a tag that is an abbreviation with a sign', async () => {
    const blog = await blogOf({
      'a.md': post({ tags: '[C#]', category: 'One' }, 'The first.'),
      'b.md': post({ tags: '[C#, C++]', category: 'Two' }, 'Another.'),
      'c.md': post({ tags: '[C++]', category: 'Three' }, 'Yet more.'),
    });
    expect(reasons(blog, 'b')).toEqual({ a: 'C#', c: 'C++' });
  });

  it('names two subjects, but none that repeats the other', async () => {
    const tags = '[Peels, Chemical Peels, Downtime]';
    const blog = await blogOf({
      'a.md': post({ tags, category: 'One' }),
      'b.md': post({ tags, category: 'Two' }),
      ...fillers(6),
    });
    expect(reasons(blog, 'a')['b']).toMatch(/^(?:chemical peels|peels) and downtime$|^downtime and /);
    expect(reasons(blog, 'a')['b']?.match(/peels/g)).toHaveLength(1);
  });

  it('never takes the publisher for a subject, and the category only if there is nothing else', async () => {
    const blog = await blogOf({
      'a.md': post({ tags: '[J Luxe Medical Aesthetics]', category: 'Skin Care' }, 'The kettle.'),
      'b.md': post({ tags: '[J Luxe Medical Aesthetics]', category: 'Other' }, 'The ladder.'),
      'c.md': post({ category: 'Skin Care' }, 'The violin.'),
      'd.md': post({ category: 'Other', tags: '[Downtime]' }, 'The harbour.'),
      'e.md': post({ category: 'Other', tags: '[Downtime]' }, 'The orchard.'),
    });
    expect(reasons(blog, 'a')).toEqual({ c: 'skin care' });
    expect(reasons(blog, 'd')['e']).toBe('downtime');
  });

  it('shows fewer posts rather than those that only share the category of a large blog', async () => {
    const twins = { 'a.md': post({}, 'The kettle.'), 'b.md': post({}, 'The ladder.') };
    expect(relatedTo(await blogOf(twins), 'a')).toEqual(['b']);
    expect(relatedTo(await blogOf({ ...twins, ...fillers(20) }), 'a')).toEqual([]);
  });

  it('is never the post itself, nor one that its text links to, by whichever of its names', async () => {
    const tags = '[Peels]';
    const blog = await blogOf({
      'a.md': post({ tags }, '[b](/blog/b) and [c](/blog/old-c#part)'),
      'b.md': post({ tags }),
      'c.md': post({ tags, aliases: '[old-c]' }),
      'd.md': post({ tags }),
    });
    expect(relatedTo(blog, 'a')).toEqual(['d']);
  });

  it('is never unpublished, and the same in the preview as on the site', async () => {
    const tags = '[Peels, Downtime]';
    const posts = {
      'a.md': post({ tags, category: 'One' }, peelText),
      'b.md': post({ tags: '[Peels]', category: 'Two' }, peelText),
      'c.md': post({ tags: '[Downtime]', category: 'Three' }, laserText),
      'draft.md': post({ tags, draft: 'true' }, peelText),
      'later.md': post({ tags, date: '2026-12-24' }, peelText),
    };
    const [site, desk] = [await blogOf(posts, published), await blogOf(posts, preview)];
    for (const slug of ['a', 'b', 'c']) {
      expect(postOf(desk, slug).related).toEqual(postOf(site, slug).related);
    }
    expect(relatedTo(desk, 'draft')).toEqual(['a', 'b', 'c']);
  });

  it('keeps the order of the list among posts that are equally near', async () => {
    const like = (date: string) => post({ tags: '[Peels]', date, category: 'Two' });
    const blog = await blogOf({
      'a.md': post({ tags: '[Peels]', category: 'One' }),
      'old.md': like('2026-01-01'),
      'new.md': like('2026-01-03'),
      'middle.md': like('2026-01-02'),
      'oldest.md': like('2025-01-01'),
    });
    expect(relatedTo(blog, 'a')).toEqual(['new', 'middle', 'old']);
  });
});

describe('A preview that remembers what is related', () => {
  it('answers after every save as one that has just been opened', async () => {
    const folders = await blogFolder({
      'a.md': post({ title: 'One', category: 'One' }, peelText),
      'b.md': post({ title: 'Two', category: 'Two' }, laserText),
      'c.md': post({ title: 'Three', category: 'Three' }, peelText),
      ...fillers(12),
    });
    const kept = await openPreview(folders, () => today);
    await kept.blog();
    const file = join(folders.posts, 'b.md');
    for (const text of [peelText, `${laserText} No laser before a chemical peel.`, laserText, peelText]) {
      await writeFile(file, post({ title: 'Two', category: 'Two' }, text));
      await kept.update([file]);
      const [now, fresh] = [await kept.blog(), await readBlog(folders, preview)];
      expect([...now.outputs.files]).toEqual([...fresh.outputs.files]);
    }
  });
});
