import { expect, test } from 'vitest';
import { findingLine } from '../../src/model/finding.ts';
import { readBlog } from '../../src/pipeline/blog.ts';
import { parseSynonyms } from '../../src/pipeline/sources/synonyms.ts';
import { blogFolder, post, preview } from '../pipeline/blogFolder.ts';
import { ask, searchIn, slugsOf } from './searchOver.ts';

const file = (text: string) => ({ file: 'posts/synonyms.txt', slug: '', text });

test('each line is a meaning, and notes and empty lines are none', () => {
  const { groups, findings } = parseSynonyms(
    file('# Notes\n\ncold sore, herpes labialis # both\nspots = acne ; breakouts\n'),
  );
  expect(groups).toEqual([
    ['cold sore', 'herpes labialis'],
    ['spots', 'acne', 'breakouts'],
  ]);
  expect(findings).toEqual([]);
});

test('what cannot be meant is said with its place, and the rest counts', () => {
  const { groups, findings } = parseSynonyms(file('spots, acne\nalone\nAcne, pimples\npeel, peels, ***'));
  expect(groups).toEqual([['spots', 'acne']]);
  expect(findings.map(findingLine)).toEqual([
    'posts/synonyms.txt:2:1 synonym: "alone" stands alone. Write what means the same behind it, with a comma between.',
    'posts/synonyms.txt:3:1 synonym: "Acne" stands in line 1 too. Put all that means the same into one line.',
    'posts/synonyms.txt:4:7 synonym: "peels" means the same as another word of this line to the search anyway. Delete it.',
    'posts/synonyms.txt:4:14 synonym: "***" has no word. Delete it.',
  ]);
});

test('words that mean the same find each other, phrases too, and faults of the list are reported with the posts', async () => {
  const folders = await blogFolder({
    'a.md': post({ title: 'Lips' }, 'Herpes labialis comes back.'),
    'b.md': post({ title: 'Skin' }, 'For acne.'),
    'synonyms.txt': 'cold sore, herpes labialis\nspots, acne\nlonely',
  });
  const { outputs, reports } = await readBlog(folders, preview);
  const search = searchIn(new Map([...outputs.files, ...outputs.searchFiles()]));
  expect(slugsOf(await ask(search, 'cold sore'))).toEqual(['a']);
  expect(slugsOf(await ask(search, 'spots'))).toEqual(['b']);
  expect((await ask(search, 'spots')).posts[0]?.words).toEqual(['acne']);
  const told = reports.flatMap(({ findings }) => findings.map((finding) => finding.file));
  expect(told).toEqual(['posts/synonyms.txt']);
});
