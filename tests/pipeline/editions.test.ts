import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readBlog } from '../../src/pipeline/blog.ts';
import { readToday, toDay } from '../../src/pipeline/files/clock.ts';
import {
  blogFolder,
  blogOf,
  findingsOf,
  indexOf,
  post,
  postOf,
  preview,
  published,
  today,
} from './blogFolder.ts';

const posts = {
  'public.md': post({ title: 'Public', tags: '[PRP]' }, 'See [the draft](/blog/secret).'),
  'today.md': post({ title: 'Today', tags: '[PRP]', date: today }),
  'secret.md': post({
    title: 'Confidential',
    tags: '[PRP, Hush]',
    category: 'Hidden',
    draft: 'true',
    cover: '/images/blog/secret.png',
  }),
  'later.md': post({
    title: 'Embargoed',
    tags: '[PRP, Psst]',
    date: '2026-06-02',
    cover: '/images/blog/shared.png',
  }),
  'shown.md': post({ title: 'Shown', cover: '/images/blog/shared.png', coverAlt: 'A leaf' }),
  'unfinished.md': '---\ndraft: true\ntitle: Half a th\n---\n',
};
const pictures = ['images/blog/secret.png', 'images/blog/shared.png'];

describe('The published blog', () => {
  it('has no trace of drafts and of posts with a later date', async () => {
    const { outputs } = await blogOf(posts, published, pictures);
    const everything = [...outputs.files].flat().join('\n');
    // The link to the draft stands in a public text; its author is warned.
    const traces = everything.replace('See [the draft](/blog/secret).', '');
    for (const trace of [
      'secret',
      'Confidential',
      'Hush',
      'Hidden',
      'later',
      'Embargoed',
      'Psst',
      'unfinished',
      'Half a th',
    ]) {
      expect(traces.toLowerCase()).not.toContain(trace.toLowerCase());
    }
    expect(outputs.index.posts.map(({ slug }) => slug)).toEqual(['today', 'public', 'shown']);
  });

  it('is not held up by an unfinished draft', async () => {
    expect(findingsOf(await blogOf(posts, published, pictures))).toEqual([
      'should posts/public.md:10:5 link: "/blog/secret" leads to a post that is not public yet.',
    ]);
  });
});

describe('The preview', () => {
  it('has all posts without errors, and says which are not public', async () => {
    const blog = await blogOf(posts, preview, pictures);
    expect(indexOf(blog).posts.map(({ slug, unpublished }) => [slug, unpublished])).toEqual([
      ['later', 'scheduled'],
      ['today', undefined],
      ['public', undefined],
      ['secret', 'draft'],
      ['shown', undefined],
    ]);
    expect(postOf(blog, 'secret').unpublished).toBe('draft');
    expect(findingsOf(blog).filter((line) => line.startsWith('error'))).toHaveLength(4);
  });
});

describe('Two builds', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  it('give the same bytes in every time zone', async () => {
    const folders = await blogFolder(posts, pictures);
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'];
    const builds = [];
    for (const zone of zones) {
      process.env['TZ'] = zone;
      builds.push([...(await readBlog(folders, published)).outputs.files]);
    }
    expect(builds[1]).toEqual(builds[0]);
    expect(builds[2]).toEqual(builds[0]);
  });

  it('have one build id if nothing that readers see has changed, else two', async () => {
    const ids = await Promise.all(
      [{}, { primaryKeyword: 'words' }, { excerpt: 'Another.' }].map(
        async (fields) => indexOf(await blogOf({ 'x.md': post(fields) })).build,
      ),
    );
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});

describe('Today', () => {
  it('begins when it begins at the clinic', () => {
    const evening = new Date('2026-06-30T23:30:00Z');
    expect(toDay(evening, 'Europe/London')).toBe('2026-07-01');
    expect(toDay(evening, 'America/New_York')).toBe('2026-06-30');
  });

  it('can be fixed for builds that must be repeatable', () => {
    expect(readToday({ SOURCE_DATE_EPOCH: '1772000000' })).toBe('2026-02-25');
    expect(() => readToday({ SOURCE_DATE_EPOCH: 'yesterday' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: SOURCE_DATE_EPOCH is "yesterday". Set it to seconds since 1970, such as 1772000000.]`,
    );
  });
});

describe('The pipeline', () => {
  it('asks no clock but this one', async () => {
    const folder = join(import.meta.dirname, '../../src/pipeline');
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
    const texts = await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]),
    );
    const askers = texts
      .filter(([, text]) => /new Date\(\)|Date\.now/.test(text ?? ''))
      .map(([name]) => name);
    expect(askers).toEqual(['files/clock.ts']);
  });
});
