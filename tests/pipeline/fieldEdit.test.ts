import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../src/model/desk.ts';
import { findBlock } from '../../src/pipeline/frontMatter/block.ts';
import { editField } from '../../src/pipeline/frontMatter/fieldEdit.ts';
import { parseFrontMatter } from '../../src/pipeline/frontMatter/frontMatter.ts';
import { type FieldName, fieldNames, frontMatterSchema } from '../../src/pipeline/frontMatter/schema.ts';

const top = `# About this post
title: 'It''s a "peel"'   # the heading
excerpt: >-
  One sentence
  on two lines.
date:   2026-02-25
category: "Aftercare"
tags: [ "Skin, dry",  Peels ] # two
secondaryKeywords:
  - first   # why
  # a remark
  - 'second'
  - third
cover:
# Only the preview shows drafts. Delete this line to publish the post.
draft: true
author: Ann Lee
`;
const text = `---\n${top}---\n\nWords: title: none.\n`;

function edited(name: FieldName, value: FieldValue, before = text): string {
  const edit = editField(before, name, value);
  if ('problem' in edit) throw new Error(edit.problem);
  const { at, was, now } = edit.mend;
  expect(before.slice(at, at + was.length)).toBe(was);
  return before.slice(0, at) + now + before.slice(at + was.length);
}

/** The lines that are no longer there, and those that are new. */
function difference(before: string, after: string): [string[], string[]] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [old.filter((line) => !now.includes(line)), now.filter((line) => !old.includes(line))];
}

describe('A field is changed by itself', () => {
  it.each<[FieldName, FieldValue, string[], string[]]>([
    ['title', "Ann's", [`title: 'It''s a "peel"'   # the heading`], [`title: 'Ann''s'   # the heading`]],
    [
      'excerpt',
      'Short: one.',
      ['excerpt: >-', '  One sentence', '  on two lines.'],
      ['excerpt: "Short: one."'],
    ],
    ['date', '2026-03-01', ['date:   2026-02-25'], ['date:   2026-03-01']],
    ['category', 'Peels', ['category: "Aftercare"'], ['category: "Peels"']],
    [
      'tags',
      ['Skin, dry', 'Acne: adult'],
      ['tags: [ "Skin, dry",  Peels ] # two'],
      ['tags: ["Skin, dry", "Acne: adult"] # two'],
    ],
    ['tags', [], ['tags: [ "Skin, dry",  Peels ] # two'], ['tags: [] # two']],
    ['secondaryKeywords', ['first', 'third', 'new'], [`  - 'second'`], ['  - new']],
    [
      'secondaryKeywords',
      ['third', 'first'],
      ['  - first   # why', '  # a remark', `  - 'second'`],
      ['  - first'],
    ],
    ['cover', '/images/a b.png', ['cover:'], ['cover: /images/a b.png']],
    [
      'draft',
      null,
      ['# Only the preview shows drafts. Delete this line to publish the post.', 'draft: true'],
      [],
    ],
    ['draft', false, ['draft: true'], ['draft: false']],
    ['author', '- no -', ['author: Ann Lee'], ['author: "- no -"']],
    ['author', 'true', ['author: Ann Lee'], ['author: "true"']],
    ['author', 'C#', ['author: Ann Lee'], ['author: C#']],
    ['author', 'Ann #1', ['author: Ann Lee'], ['author: "Ann #1"']],
    ['reviewedBy', 'Bea Orr', [], ['reviewedBy: Bea Orr']],
    ['aliases', ['old-name'], [], ['aliases: [old-name]']],
    ['featured', true, [], ['featured: true']],
  ])('%s: %j', (name, value, gone, fresh) => {
    expect(difference(text, edited(name, value))).toEqual([gone, fresh]);
  });

  it('is left out if it is taken away, and then left out already', () => {
    expect(edited('reviewedBy', null)).toBe(text);
    expect(edited('cover', null)).toBe(text.replace('cover:\n', ''));
  });

  it('is mended where its line cannot be read', () => {
    const broken = text.replace(/^title: .*$/m, 'title: Peels: what to know: all');
    expect(edited('title', 'Peels: what to know', broken)).toBe(
      text.replace(/^title: .*$/m, 'title: "Peels: what to know"'),
    );
  });

  it.each<[FieldName, FieldValue, RegExp]>([
    ['date', '2026-02-30', /the calendar has no 2026-02-30/],
    ['title', null, /nothing is given/],
    ['title', '', /nothing is given/],
    ['aliases', ['Old Name'], /cannot stand in an address/],
  ])('is refused where the post would not be sound: %s: %j', (name, value, problem) => {
    expect(editField(text, name, value)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it('is refused where there is no top', () => {
    expect(editField('Words only.', 'title', 'A')).toEqual({
      problem: expect.stringMatching(/A post begins with/),
    });
  });

  it('is the only one that differs, in each of our posts and for each field', () => {
    const folder = join(import.meta.dirname, '../../posts');
    const samples: Record<string, FieldValue[]> = {
      list: [['a, b', 'c'], null],
      text: ['A: "b"', "it's #1", 'pl'],
    };
    const posts = readdirSync(folder).filter((name, index) => name.endsWith('.md') && index % 4 === 0);
    expect(posts.length).toBeGreaterThan(3);
    for (const post of posts) {
      const before = readFileSync(join(folder, post), 'utf8');
      for (const name of fieldNames.filter((each): each is FieldName => each in frontMatterSchema.shape)) {
        for (const value of samples[['tags', 'secondaryKeywords'].includes(name) ? 'list' : 'text'] ?? []) {
          const edit = editField(before, name, value);
          if ('problem' in edit) continue;
          const after =
            before.slice(0, edit.mend.at) + edit.mend.now + before.slice(edit.mend.at + edit.mend.was.length);
          expect(valuesOf(after)).toEqual({ ...valuesOf(before), [name]: value ?? undefined });
          const [gone, fresh] = difference(before, after);
          expect(gone.length + fresh.length, `${post} ${name}`).toBeLessThan(8);
        }
      }
    }
  });
});

function valuesOf(whole: string): Record<string, unknown> {
  const source = { file: '', slug: '', text: whole };
  const block = findBlock(source);
  return 'file' in block ? {} : Object.fromEntries(parseFrontMatter(source, block).values);
}
