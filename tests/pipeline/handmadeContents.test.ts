import { describe, expect, it } from 'vitest';
import { bodyOf } from './normalisedBody.ts';

const shown = async (markdown: string) => (await bodyOf(markdown)).body.replaceAll(/\n+/g, '|');

describe('A list under "Contents"', () => {
  it.each([
    ['whose items name no heading', '- one tube of cream\n- two swabs', '## How to use it\n\n## What else'],
    ['whose items mostly name no heading', '- How to use it\n- two swabs\n- a towel', '## How to use it'],
    ['of which half names headings', '- How to use it\n- two swabs', '## How to use it'],
  ])('%s stays', async (_, list, sections) => {
    const text = `Intro.\n\n## Contents\n\n${list}\n\n${sections}`;
    expect(await shown(text)).toBe(text.replaceAll(/\n+/g, '|'));
  });

  it('whose items name headings that come before it stays', async () => {
    const text = '## One\n\n## Two\n\n## Contents\n\n- One\n- Two\n\n## Three';
    expect(await shown(text)).toBe(text.replaceAll(/\n+/g, '|'));
  });

  it.each([
    ['numbers', '1. One part\n2. Another part', '## One part\n\n## Another part'],
    [
      'typed numbers and pages',
      '- 1. One part ..... 3\n- 2) Another part … 12',
      '## One part\n\n## Another part',
    ],
    ['capitals and marks', '- ONE PART!\n- "Another" part', '## One part\n\n## “Another” part?'],
    ['slips of the pen', '- One prat\n- Anothr part', '## One part\n\n## Another part'],
    ['beginnings', '- One\n- Another', '## One part\n\n## Another part'],
    ['links', '- [One part](#x)\n- [Another part](#y)', '## One part\n\n## Another part'],
  ])('whose items differ from the headings in %s only is left out', async (_, list, sections) => {
    expect(await shown(`Intro.\n\n**Contents:**\n\n${list}\n\n${sections}`)).toBe(
      `Intro.|${sections.replaceAll(/\n+/g, '|')}`,
    );
  });

  it('is doubtful, and reported, where some of its items name headings', async () => {
    const { findings } = await bodyOf('## Contents\n\n- One\n- two swabs\n- a towel\n\n## One');
    expect(findings).toEqual([
      'should posts/x.md:9:1 contents: this contents list is shown besides the automatic one, because most of its items name no heading. Delete it.',
    ]);
    expect((await bodyOf('## Contents\n\n- one tube\n\n## Use')).findings).toEqual([]);
  });
});
