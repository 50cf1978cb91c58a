import { describe, expect, it } from 'vitest';
import { titleParts } from '../../src/model/titleParts.ts';

describe('The parts of a title', () => {
  it.each([
    [
      'Choosing a Practitioner: Twenty Minutes of Checking',
      'Choosing a Practitioner:',
      'Twenty Minutes of Checking',
    ],
    ['Skin: Ageing, Sun: Protection', 'Skin:', 'Ageing, Sun: Protection'],
    ['هل هو آمن: دليل قصير', 'هل هو آمن:', 'دليل قصير'],
  ])('%j are two', (title, main, rest) => {
    expect(titleParts(title)).toEqual({ main, rest });
    expect(`${main} ${rest}`).toBe(title);
  });

  it.each([
    'Menopause and Your Skin',
    'Open at 10:30 every day',
    'Q: why does it sting?',
    'Questions: 3',
    'The ratio 1: 2',
    'Peels:',
    ': a title',
    'https://example.org and more',
    '',
  ])('%j is one', (title) => expect(titleParts(title)).toEqual({ main: title, rest: null }));
});
