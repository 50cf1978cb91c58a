import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/model/site.ts';
import { readBlog } from '../../src/pipeline/blog.ts';
import {
  blogFolder,
  blogOf,
  findingsOf,
  post,
  postOf,
  preview,
  published,
  writePicture,
} from './blogFolder.ts';

/** Links in a post, and what their author is told of them. */
const links: [url: string, told: string | null][] = [
  ['/blog', null],
  ['/blog/other', null],
  ['/blog/other/', null],
  ['/blog/other#part', null],
  [`${site.url}/blog/other`, null],
  ['/blog/category/guides', null],
  ['/blog/tag/prp', null],
  ['/blog/search?q=x', null],
  ['/blog/feed.xml', null],
  ['#here', null],
  ['/pricing', null],
  ['/pricing/?from=blog', null],
  ['/files/form.pdf', null],
  ['https://example.com', null],
  ['mailto:a@example.com', null],
  ['tel:+442012345678', null],
  ['/blog/othr', '"/blog/othr" leads to no post. Did you mean /blog/other?'],
  ['/blog/something-else', '"/blog/something-else" leads to no post.'],
  ['/blog/other#prt', '"/blog/other#prt" names no heading of the post. Did you mean #part?'],
  ['#hre', '"#hre" names no heading of the post. Did you mean #here?'],
  ['/blog/old-name', '"/blog/old-name" is an old address. Write /blog/other.'],
  ['/blog/later', '"/blog/later" leads to a post that is not public yet.'],
  ['/blog/tag/prpp', '"/blog/tag/prpp" leads to an empty list. Did you mean prp?'],
  ['/blog/a/b', '"/blog/a/b" leads to no page of the blog.'],
  [
    '/pricng',
    '"/pricng" is no known page of the main site. Did you mean /pricing? If it is new, add it to src/model/site.ts.',
  ],
  ['other.md', '"other.md" leads nowhere, so it is shown as plain text. Write /blog/other.'],
  [
    'javascript:alert(1)',
    '"javascript:alert(1)" leads nowhere, so it is shown as plain text. Begin it with https://, or with / for a page of ours.',
  ],
];

async function siteWith(link: string) {
  const folders = await blogFolder({
    'x.md': post({}, `## Here\n\n[link](${link})`),
    'other.md': post({ title: 'Other', tags: '[PRP]', aliases: '[old-name]' }, '## Part'),
    'later.md': post({ title: 'Later', date: '2029-01-01' }),
  });
  await writePicture(join(folders.publicDir, 'images/a.png'));
  await writeFile(join(folders.publicDir, 'images/note.txt'), 'text');
  return folders;
}

describe('A link', () => {
  it.each(links)('to %s is judged', async (url, told) => {
    const folders = await siteWith(url);
    await writePicture(join(folders.publicDir, 'files/form.png'));
    await writeFile(join(folders.publicDir, 'files/form.pdf'), '');
    const expected = told === null ? [] : [`warning posts/x.md:11:1 link: ${told}`];
    expect(findingsOf(await readBlog(folders, published))).toEqual(expected);
    expect(findingsOf(await readBlog(folders, preview))).toEqual(expected);
  });

  it('from a draft to another one is its own business', async () => {
    const posts = { 'x.md': post({ draft: 'true' }, '[y](/blog/y)'), 'y.md': post({ draft: 'true' }) };
    expect(findingsOf(await blogOf(posts, preview))).toEqual([]);
  });
});

describe('A picture in the text', () => {
  it('is measured, under the address that its author wrote', async () => {
    const folders = await siteWith('/pricing');
    await writeFile(
      join(folders.posts, 'x.md'),
      post({}, '![a](/images/%61.png) ![b][ref] ![c](/images/c.svg)\n\n[ref]: /images/a.png'),
    );
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="9"></svg>';
    await writeFile(join(folders.publicDir, 'images/c.svg'), svg);
    const picture = { src: '/images/a.png', width: 40, height: 30 };
    const blog = await readBlog(folders, published);
    expect(findingsOf(blog)).toEqual([]);
    expect(postOf(blog, 'x').pictures).toEqual({
      '/images/%61.png': picture,
      '/images/a.png': picture,
      '/images/c.svg': { src: '/images/c.svg', width: 7, height: 9 },
    });
  });

  const faults: [url: string, told: string][] = [
    ['/images/b.png', 'no such file: public/images/b.png. The nearest is "/images/a.png".'],
    ['/images/A.png', 'no such file: public/images/A.png. The nearest is "/images/a.png".'],
    ['/quite/another.jpg', 'no such file: public/quite/another.jpg.'],
    [
      '/images/note.txt',
      'public/images/note.txt is not a picture that can be read. Save it again as PNG, JPEG, WebP, AVIF or SVG.',
    ],
    [
      'images/a.png',
      '"images/a.png" must begin with / and name a file in the folder public. The nearest is "/images/a.png".',
    ],
    [
      'https://example.com/a.png',
      '"https://example.com/a.png" is on another site, and pages load pictures only from ours. Put the file into the folder public/images/blog.',
    ],
  ];

  it.each(faults)('at %s is reported and not shown', async (url, told) => {
    const folders = await siteWith('/pricing');
    await writeFile(join(folders.posts, 'x.md'), post({}, `![a](${url})`));
    const blog = await readBlog(folders, published);
    expect(findingsOf(blog)).toEqual([
      `warning posts/x.md:9:1 image: ${told} Readers see its description only.`,
    ]);
    expect(postOf(blog, 'x').pictures).toEqual({ [url]: null });
  });

  it('is asked to be described when it is a cover', async () => {
    const blog = await blogOf({ 'x.md': post({ cover: '/images/a.png' }) }, published, ['images/a.png']);
    expect(findingsOf(blog)).toEqual([
      'warning posts/x.md:7:8 coverAlt: the cover has no description for people who cannot see it. Add a line such as coverAlt: "A drawing of …"',
    ]);
    expect(postOf(blog, 'x').cover).toEqual({ src: '/images/a.png', alt: '', width: 40, height: 30 });
  });
});
