import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site } from '../../src/model/site.ts';
import { toBodyHtml } from '../../src/pipeline/article/renderedBody.ts';
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
  ['/blog/feed.xml', null],
  ['/blog/rss.xml', null],
  ['/blog/feed.json', null],
  ['/blog/category/guides/feed.xml', null],
  ['/blog/sitemap.xml', null],
  ['/blog/llms.txt', null],
  ['/blog/manifest.webmanifest', null],
  ['/blog/icon-512.png', null],
  ['/blog/share.png', null],
  ['/blog/other.md', null],
  ['/blog/data/posts.json', null],
  ['/blog/page/2', null],
  ['/blog/category/guides/page/2', null],
  ['/blog?page=2&tag=prp', null],
  ['/blog/Other.html#part', null],
  ['/blog/cafe%CC%81', null],
  ['/blog/page/1', '"/blog/page/1" leads to no page of the blog. Did you mean /blog?'],
  ['/blog/page/3', '"/blog/page/3" leads to no page of the blog. Did you mean /blog?'],
  ['/blog/page/99', '"/blog/page/99" leads to no page of the blog. Did you mean /blog?'],
  [
    '/blog/tag/prp/page/2',
    '"/blog/tag/prp/page/2" leads to no page of the blog. Did you mean /blog/tag/prp?',
  ],
  [
    '/blog/tag/guides',
    '"/blog/tag/guides" leads to no page of the blog. Did you mean /blog/category/guides?',
  ],
  ['/blog/tag/secret', '"/blog/tag/secret" leads to no page of the blog.'],
  ['/blog/tag/prp/feed.xml', '"/blog/tag/prp/feed.xml" leads to no page of the blog.'],
  ['/blog/later.md', '"/blog/later.md" leads to a post that is not public yet.'],
  ['/blog/nothing.md', '"/blog/nothing.md" leads to no post.'],
  ['/blog/search?q=x', null],
  ['/blog/%E0%A4%A', '"/blog/%E0%A4%A" leads to no page of the blog.'],
  ['../pricing', '"../pricing" leads nowhere, so it is shown as plain text. Write /pricing.'],
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
  ['/blog/tag/prpp', '"/blog/tag/prpp" leads to no page of the blog. Did you mean /blog/tag/prp?'],
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

const { postsPerPage } = site;
beforeAll(() => {
  // The three public posts have two pages; with the others, there would be a third.
  site.postsPerPage = 2;
});
afterAll(() => {
  site.postsPerPage = postsPerPage;
});

async function siteWith(link: string) {
  const folders = await blogFolder({
    'café.md': post({ title: 'Café' }),
    'draft.md': post({ draft: 'true' }),
    'x.md': post({}, `## Here\n\n[the form](${link})`),
    'other.md': post({ title: 'Other', tags: '[PRP]', aliases: '[old-name]' }, '## Part'),
    'later.md': post({ title: 'Later', date: '2027-01-01', tags: '[Secret]' }),
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
    const expected = told === null ? [] : [`should posts/x.md:11:1 link: ${told}`];
    expect(findingsOf(await readBlog(folders, published))).toEqual(expected);
    expect(findingsOf(await readBlog(folders, preview))).toEqual(expected);
  });

  it('from a draft to another one is its own business', async () => {
    const posts = {
      'x.md': post({ draft: 'true' }, '[y](/blog/y) [y](/blog/y.md) [news](/blog/category/news)'),
      'y.md': post({ draft: 'true', category: 'News' }),
    };
    expect(findingsOf(await blogOf(posts, preview))).toEqual([]);
  });
});

describe('A link to a file', () => {
  it.each([
    ['/files/my%20paper.pdf', null],
    ['</files/my paper.pdf>', null],
    ['/files/caf%C3%A9.pdf', null],
    ['</files/cafe\u0301.pdf>', null],
    ['/files/My%20Paper.PDF', 'names no file of the folder public. Did you mean /files/my%20paper.pdf?'],
    ['/file/my%20paper.pdf', 'names no file of the folder public. Did you mean /files/my%20paper.pdf?'],
    ['/files/50%.pdf', 'is not how browsers ask for public/files/50%.pdf. Write /files/50%25.pdf.'],
    ['/files/a#b.pdf', 'is not how browsers ask for public/files/a#b.pdf. Write /files/a%23b.pdf.'],
    [
      '/files/my+paper.pdf',
      'is not how browsers ask for public/files/my paper.pdf. Write /files/my%20paper.pdf.',
    ],
  ])('%s is judged by how browsers would ask for it', async (url, told) => {
    const folders = await siteWith(url);
    await mkdir(join(folders.publicDir, 'files'));
    for (const name of ['my paper.pdf', 'caf\u00e9.pdf', '50%.pdf', 'a#b.pdf']) {
      await writeFile(join(folders.publicDir, 'files', name), '');
    }
    const written = url.replace(/[<>]/g, '');
    const expected = told === null ? [] : [`should posts/x.md:11:1 link: "${written}" ${told}`];
    expect(findingsOf(await readBlog(folders, published))).toEqual(expected);
  });
});

describe('A picture whose name is odd', () => {
  it.each([
    ['<my photo.png>', 'my photo.png'],
    ['my%20photo.png', 'my photo.png'],
    ['my+photo.png', 'my photo.png'],
    ['caf\u00e9%20one.png', 'caf\u00e9 one.png'],
    ['cafe\u0301%20one.png', 'caf\u00e9 one.png'],
    ['a#b.png', 'a#b.png'],
    ['a%23b.png', 'a#b.png'],
    ['50%.png', '50%.png'],
    ['50%25.png', '50%.png'],
    ['photo_(1).png', 'photo_(1).png'],
    ['one+two.png', 'one+two.png'],
    ['one+two.png?v=2', 'one+two.png'],
  ])('is found and shown: %s', async (written, name) => {
    const folders = await siteWith('/pricing');
    const address = written.startsWith('<') ? written.replace('<', '</images/') : `/images/${written}`;
    await writeFile(join(folders.posts, 'x.md'), post({}, `![a](${address})`));
    for (const one of [name, 'one two.png']) await writePicture(join(folders.publicDir, 'images', one));
    const blog = await readBlog(folders, published);
    expect(findingsOf(blog)).toEqual([]);
    const src = `/images/${encodeURIComponent(name)}`;
    expect(Object.values(postOf(blog, 'x').pictures)).toEqual([{ src, width: 40, height: 30 }]);
    const page = blog.outputs.posts.find(({ post: { slug } }) => slug === 'x');
    expect(page && toBodyHtml(page.renderedBody, page.post.pictures)).toContain(`<img src="${src}"`);
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
    ['/images/up.jpg', 'no such file: public/images/up.jpg. The nearest is "/images/UP.JPG".'],
    ['/elsewhere/Up.jpg', 'no such file: public/elsewhere/Up.jpg. The nearest is "/images/UP.JPG".'],
    ['/public/images/a.png', 'no such file: public/public/images/a.png. The nearest is "/images/a.png".'],
    [
      String.raw`\images\a.png`,
      String.raw`"\images\a.png" must begin with / and name a file in the folder public. The nearest is "/images/a.png".`,
    ],
    [
      'data:image/png;base64,iVBORw0KGgo=',
      '"data:image/png;base64,iVBORw0KGgo=" is a picture inside the text, and pages load pictures only from files. Save it as a file in the folder public/images/blog, and name that.',
    ],
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
    for (const name of ['UP.JPG', 'vp.jpg']) await writePicture(join(folders.publicDir, 'images', name));
    await writeFile(join(folders.posts, 'x.md'), post({}, `![a](${url})`));
    const blog = await readBlog(folders, published);
    expect(findingsOf(blog)).toEqual([
      `must posts/x.md:9:1 image: ${told} Readers see its description only.`,
    ]);
    expect(postOf(blog, 'x').pictures).toEqual({ [url]: null });
  });

  it('is asked to be described when it is a cover', async () => {
    const blog = await blogOf({ 'x.md': post({ cover: '/images/a.png' }) }, published, ['images/a.png']);
    expect(findingsOf(blog)).toEqual([
      'should posts/x.md:7:8 coverAlt: the cover has no description for people who cannot see it. Add a line such as coverAlt: "A drawing of …"',
    ]);
    expect(postOf(blog, 'x').cover).toEqual({ src: '/images/a.png', alt: '', width: 40, height: 30 });
  });
});
