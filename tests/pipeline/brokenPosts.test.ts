import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBlog } from '../../src/pipeline/blog.ts';
import { blogFolder, blogOf, findingsOf, indexOf, post, published, writtenBy } from './blogFolder.ts';

/** A post whose front matter begins with the lines that a case is about. */
function lines(...first: string[]): string {
  return post().replace('title: A Post', () => first.join('\n'));
}

function titled(...others: string[]): string {
  return lines('title: A Post', ...others);
}

const allFields =
  'The fields are title, metaTitle, metaDescription, excerpt, date, updated, category, tags, readTime, cover, ' +
  'coverAlt, slug, featured, draft, author, reviewedBy, reviewed, lang, primaryKeyword, secondaryKeywords, aliases, quiet.';

/** What authors do to a file, the file, and what they are told about it after `posts/x.md:`. */
const mistakes: [what: string, source: string | Uint8Array, told: string][] = [
  [
    'a tab in the front matter',
    titled('tags:', '\t- PRP'),
    '4:1 front matter: the line begins with a tab, but YAML accepts only spaces. Type spaces instead.',
  ],
  [
    'a colon in a value without quotes',
    lines('title: Peels: a guide'),
    '2:8 title: the value has a colon followed by a space, which YAML takes for another field. Put it in quotes: title: "Peels: a guide"',
  ],
  [
    'a date with the day first',
    post({ date: '25/02/2026' }),
    '4:7 date: found "25/02/2026", expected year-month-day. Write 2026-02-25.',
  ],
  [
    'a date in words',
    post({ date: 'Feb 25, 2026' }),
    '4:7 date: found "Feb 25, 2026", expected year-month-day. Write 2026-02-25.',
  ],
  [
    'a day that no calendar has',
    post({ date: '2026-02-30' }),
    '4:7 date: the calendar has no 2026-02-30. Check the month and the day.',
  ],
  [
    'no day at all',
    post({ date: 'soon' }),
    '4:7 date: found "soon", expected a day as year-month-day, for example 2026-02-25.',
  ],
  [
    'tags as one text',
    titled('tags: PRP, Peels'),
    '3:7 tags: found one text, expected a list. Write: tags: [PRP, Peels]',
  ],
  [
    'a list as a category',
    post({ category: '[Guides, Peels]' }),
    '5:11 category: found a list, expected one text, for example: category: Aftercare',
  ],
  [
    'a number as a title',
    lines('title: 2026'),
    '2:8 title: found the number 2026, expected text. Put it in quotes: "2026".',
  ],
  [
    'yes instead of true',
    titled('featured: yes'),
    '3:11 featured: found "yes", expected true or false, without quotes. Write true.',
  ],
  [
    'curly quotes that should hold a value together',
    lines('title: “Peels: a guide”'),
    '2:8 title: curly quotes do not hold a value together in YAML. Type straight ones: title: "Peels: a guide"',
  ],
  [
    'a quote that is not closed',
    lines('title: "A Post'),
    '2:1 title: a quote is opened but not closed. End the value with the quote that it begins with.',
  ],
  [
    'quotes that end too early',
    lines('title: "A" Post'),
    `2:12 title: the quotes end before the value does. Put the whole value in quotes: title: '"A" Post'`,
  ],
  [
    'a bracket that is not closed',
    titled('tags: [PRP, Peels'),
    '3:1 tags: a bracket is opened but not closed. Close it on the same line.',
  ],
  [
    'an empty item in a list',
    titled('tags:', '  - PRP', '  -'),
    '5:4 tags: an item of the list is empty. Delete it, or put it in quotes if it begins with #.',
  ],
  [
    'a tag without letters',
    titled('tags: [PRP, "***"]'),
    '3:13 tags: "***" has neither letters nor digits, so it cannot have a page. Write it in words.',
  ],
  [
    'a field given twice',
    titled('title: Another'),
    '3:1 title: this field is given twice. Keep one of the two lines.',
  ],
  [
    'a misspelt field',
    titled('metaDescripton: About it.'),
    '3:1 metaDescripton: unknown field. Did you mean "metaDescription"?',
  ],
  ['a field of another system', titled('image: /a.png'), '3:1 image: unknown field. Did you mean "cover"?'],
  ['a field that nobody knows', titled('zzzzzz: 1'), `3:1 zzzzzz: unknown field. ${allFields}`],
  ['__proto__ as a field', titled('__proto__: x'), `3:1 __proto__: unknown field. ${allFields}`],
  [
    'no title',
    post({ title: undefined }),
    '6:1 title: nothing is given, and every post needs it. Write for example: title: "Preparing for a chemical peel"',
  ],
  [
    'an empty title',
    lines('title:'),
    '2:7 title: nothing is given, and every post needs it. Write for example: title: "Preparing for a chemical peel"',
  ],
  [
    'a list instead of fields',
    '---\n- a\n- b\n---\n',
    '2:1 front matter: there are no fields here. Write one line for each, such as: title: "Preparing for a chemical peel"',
  ],
  [
    'a line that is no field',
    titled('Just text'),
    '3:1 front matter: this line is not a field. A field is a name, a colon, a space and a value. If it goes on from the line above, put both on one line.',
  ],
  [
    'no space after a colon',
    lines('title:A Post'),
    '2:1 title: the space after the colon is missing. Write: title: A Post',
  ],
  [
    'spaces before a field',
    titled('  draft: true'),
    '3:1 draft: the line begins with spaces, so it is taken for a part of the line above. Delete the spaces.',
  ],
  [
    'a value that begins with a star',
    lines('title: *A* Post'),
    '2:1 title: without quotes, a value cannot begin like this. Put it in quotes: title: "*A* Post"',
  ],
  [
    'an alias bomb',
    titled('a: &a [x, x, x]', 'b: &b [*a, *a, *a]', 'c: &c [*b, *b, *b]', 'tags: *c'),
    '3:7 front matter: without quotes, a value cannot begin with *, & or !. Put it in quotes.',
  ],
  [
    'a type that would run code elsewhere',
    lines('title: !!js/function "x"'),
    '2:8 front matter: without quotes, a value cannot begin with *, & or !. Put it in quotes.',
  ],
  [
    'a slug that differs from the file',
    titled('slug: y'),
    '3:7 slug: "y" differs from the name of the file. Write slug: x, or rename the file to y.md.',
  ],
  [
    'an alias that is no address',
    titled('aliases: [Old Post]'),
    '3:11 aliases: "Old Post" cannot stand in an address: only lower-case letters, digits and single hyphens can. Use "old-post".',
  ],
  [
    'no closing line',
    post().replace('\n---\n', '\n'),
    '7:1 front matter: the front matter is not closed. Write a line of three hyphens, "---", below its last field.',
  ],
  [
    'four hyphens as a closing line',
    post().replace('\n---\n', '\n----\n'),
    '7:1 front matter: the front matter is not closed: this line must be exactly three hyphens, "---".',
  ],
  [
    'a dash instead of hyphens',
    post().replaceAll('---', '—'),
    '1:1 front matter: the opening line is "—". It must be exactly three hyphens: "---".',
  ],
  [
    'no front matter',
    'Some words.\n',
    '1:1 front matter: missing. A post begins with a line "---", then lines such as "title: …", then "---" again.',
  ],
  [
    'empty lines above the front matter',
    `\n\n${post()}`,
    '3:1 front matter: the first "---" must be on the first line. Delete what is above it.',
  ],
  [
    'JavaScript as front matter',
    '---js\n{ title: process.exit(1) }\n---\n',
    '1:1 front matter: the opening line is "---js". Only YAML is understood: write "---" alone on the line.',
  ],
  [
    'TOML as front matter',
    '+++\ntitle = "A"\n+++\n',
    '1:1 front matter: only YAML is understood. Write a line "---", then lines such as "title: …", then "---" again.',
  ],
  [
    'UTF-16',
    Buffer.from(`\ufeff${post()}`, 'utf16le'),
    '1:1 file: the file is saved as UTF-16. Open it in your editor, choose "Save as", set the encoding to UTF-8 and save it again.',
  ],
  [
    'Latin-1',
    Buffer.from(post({ title: 'Café' }), 'latin1'),
    '1:1 file: the file is not valid UTF-8 text. Open it in your editor, choose "Save as", set the encoding to UTF-8 and save it again.',
  ],
  ['nothing in it', '', '1:1 file: the file is empty. Write the post, or delete the file.'],
  [
    'only white space in it',
    '\n \n',
    '1:1 front matter: the file holds no text. Write the post, or delete the file.',
  ],
  [
    'far too much in it',
    post({}, 'x'.repeat(4_000_000)),
    '1:1 file: the file is larger than 4 MB, which no post is. Is it the right file?',
  ],
];

describe('A post is kept out, and its author told why, when it has', () => {
  it.each(mistakes)('%s', async (_what, source, told) => {
    const blog = await blogOf({ 'x.md': source });
    expect(findingsOf(blog)).toEqual([`error posts/x.md:${told}`]);
    expect(indexOf(blog).posts).toEqual([]);
  });
});

/** Names of files, and what their authors are told. */
const misnomers: [name: string, told: string][] = [
  [
    'my post.md',
    'cannot stand in an address: only lower-case letters, digits and single hyphens can. Use "my-post".',
  ],
  [
    '100%.md',
    'cannot stand in an address: only lower-case letters, digits and single hyphens can. Use "100".',
  ],
  [
    'a#b.md',
    'cannot stand in an address: only lower-case letters, digits and single hyphens can. Use "a-b".',
  ],
  [
    'why?.md',
    'cannot stand in an address: only lower-case letters, digits and single hyphens can. Use "why".',
  ],
  [
    'My-Post.md',
    'cannot stand in an address: only lower-case letters, digits and single hyphens can. Use "my-post".',
  ],
  ['tag.md', 'is the name of a page of the blog itself. Choose another name, such as "about-tag".'],
  ['search.md', 'is the name of a page of the blog itself. Choose another name, such as "about-search".'],
];

describe('A file name', () => {
  it.each(misnomers)('%s is refused with a better one', async (name, told) => {
    const slug = name.replace('.md', '');
    expect(findingsOf(await blogOf({ [name]: post() }))).toEqual([
      `error posts/${name}:1:1 file name: "${slug}" ${told}`,
    ]);
  });

  it('must end in .md', async () => {
    expect(findingsOf(await blogOf({ 'x.markdown': post() }))).toEqual([
      'error posts/x.markdown:1:1 file name: the name of a post must end in ".md". Rename the file to x.md.',
    ]);
  });

  it.each(['größe', 'кожа', 'कायाकल्प', '肌のケア', 'x-2'])('%s is fine', async (slug) => {
    const blog = await blogOf({ [`${slug}.md`]: post() });
    expect(findingsOf(blog)).toEqual([]);
    expect(indexOf(blog).posts.map((each) => each.slug)).toEqual([slug]);
  });

  it('that begins with _ or . is left alone', async () => {
    expect(findingsOf(await blogOf({ '_notes.md': 'x', '.hidden.md': 'x', 'list.txt': 'x' }))).toEqual([]);
  });

  it('cannot be taken away by the alias of another post', async () => {
    const blog = await blogOf({
      'a.md': post(),
      'b.md': post({ aliases: '[a, b]' }),
      'c.md': post({ aliases: '[old]' }),
      'd.md': post({ aliases: '[old]' }),
    });
    expect(findingsOf(blog)).toEqual([
      'error posts/b.md:7:11 aliases: "a" is also claimed by posts/a.md. Give one of the two another name.',
      'error posts/b.md:7:14 aliases: "b" is the name of this file, or listed twice. Delete it.',
      'error posts/c.md:7:11 aliases: "old" is also claimed by posts/d.md. Give one of the two another name.',
      'error posts/d.md:7:11 aliases: "old" is also claimed by posts/c.md. Give one of the two another name.',
    ]);
    expect(indexOf(blog).posts.map(({ slug }) => slug)).toEqual(['a']);
  });

  it('that two files share in different spellings is reported in both', async () => {
    const blog = await blogOf({ 'caf\u00e9.md': post(), 'cafe\u0301.md': post(), 'other.md': post() });
    expect(findingsOf(blog)).toHaveLength(2);
    expect(findingsOf(blog)[0]).toMatch(/file name: "café" is also claimed by posts\/caf/);
    expect(indexOf(blog).posts.map(({ slug }) => slug)).toEqual(['other']);
  });
});

describe('A directory entry that is no file', () => {
  it('is refused when it leads out of the folder, or nowhere, or is a folder', async () => {
    const folders = await blogFolder({ 'post.md': post() });
    await writeFile(join(folders.root, 'secret.md'), post({ title: 'Secret' }));
    await symlink(join(folders.root, 'secret.md'), join(folders.posts, 'outside.md'));
    await symlink(join(folders.root, 'nothing.md'), join(folders.posts, 'lost.md'));
    await mkdir(join(folders.posts, 'folder.md'));
    const blog = await readBlog(folders, published);
    expect(findingsOf(blog)).toEqual([
      'error posts/folder.md:1:1 file: this is not a file. Only files can be posts; rename or move it.',
      'error posts/lost.md:1:1 file: this is a link to a file that does not exist. Put the file itself here.',
      'error posts/outside.md:1:1 file: this is a link to a place outside the posts folder. Put the file itself here.',
    ]);
    expect([...blog.outputs.files.values()].join('')).not.toContain('Secret');
  });
});

describe('All faults of all posts', () => {
  it('are reported at once', async () => {
    const several = lines(
      'title: Peels: a guide',
      'featured: yes',
      'tags: PRP',
      'updated: 3/4/2026',
      'cover: "x',
    );
    expect(findingsOf(await blogOf({ 'x.md': several, 'y.md': '' }))).toEqual([
      'error posts/x.md:2:8 title: the value has a colon followed by a space, which YAML takes for another field. Put it in quotes: title: "Peels: a guide"',
      'error posts/x.md:3:11 featured: found "yes", expected true or false, without quotes. Write true.',
      'error posts/x.md:4:7 tags: found one text, expected a list. Write: tags: [PRP]',
      'error posts/x.md:5:10 updated: found "3/4/2026", expected year-month-day. Write 2026-04-03 for 3 April 2026.',
      'error posts/x.md:6:1 cover: a quote is opened but not closed. End the value with the quote that it begins with.',
      'error posts/y.md:1:1 file: the file is empty. Write the post, or delete the file.',
    ]);
  });

  it('leave all other posts as they are', async () => {
    const sound = {
      'one.md': post({ title: 'One', tags: '[PRP]' }, 'See [two](/blog/two).'),
      'two.md': post({ title: 'Two', tags: '[PRP]', date: '2026-03-01' }),
    };
    const bad = Object.fromEntries(mistakes.map(([, source], index) => [`bad-${index}.md`, source]));
    const alone = await blogOf(sound);
    const among = await blogOf({ ...sound, ...bad });
    expect(writtenBy(among)).toEqual(writtenBy(alone));
    expect(among.reports.filter(({ findings }) => findings.length > 0)).toHaveLength(mistakes.length);
  });
});
