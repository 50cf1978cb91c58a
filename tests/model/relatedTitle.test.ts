import { expect, it } from 'vitest';
import { relatedTitle } from '../../src/model/relatedTitle.ts';

const titleBeside = (text: string) => relatedTitle([{ text: 'Introduction' }, { text }]);

it.each([
  'Related Reading',
  'related articles:',
  'Further reading',
  'More guides',
  'More to read',
  'Read next',
  'What to read next',
])('repeats no heading like %j', (text) => expect(titleBeside(text)).toBe('More on this subject'));

it.each([
  'More about reading skin labels',
  'Reading the label',
  'Next steps',
  'Further treatment',
  'Is it related?',
])('takes %j for no list of posts', (text) => expect(titleBeside(text)).toBe('Related reading'));
