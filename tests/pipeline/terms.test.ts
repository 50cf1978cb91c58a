import { describe, expect, it } from 'vitest';
import { parseMarkdown, withDescendants } from '../../src/pipeline/markdown/syntaxTree.ts';
import { findTerms, type Term } from '../../src/pipeline/terms/terms.ts';

function termsOf(markdown: string, title = ''): Term[] {
  return findTerms([...withDescendants(parseMarkdown(markdown))], title);
}

const keysOf = (markdown: string, title?: string) => termsOf(markdown, title).map(({ key }) => key);
const termOf = (markdown: string, key: string) => termsOf(markdown).find((term) => term.key === key);

describe('Terms', () => {
  it('are words and phrases of two, whatever their number and capitals', () => {
    const text = 'Chemical peels are mild. A chemical peel needs care. The chemical peel is over.';
    expect(termOf(text, 'chemical peel')).toEqual({ key: 'chemical peel', weight: 3, isProper: false });
    expect(termOf(text, 'peel')?.weight).toBe(3);
  });

  it('tell the capitals of names from those of beginnings and titles', () => {
    const text = 'PRP is blood. Redness fades. We meet in Hackney. See the redness of Hackney.';
    const proper = termsOf(text, 'Living With Redness').filter(({ isProper }) => isProper);
    expect(proper.map(({ key }) => key)).toEqual(['hackney']);
  });

  it('do not go on over punctuation, line breaks and blocks', () => {
    const keys = termsOf(
      '- **Red cheeks**  \n  Laser light.\n- Red cheeks, laser light\n\nLight\n\nCheeks',
    ).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['red cheek', 'laser light']));
    expect(keys).not.toContain('cheek laser');
    expect(keys.join(' ')).not.toContain('cheekslaser');
  });

  it('leave out words that say nothing, code, HTML and addresses', () => {
    const text = 'We were often here. `codeword` <b class="htmlword"> https://www.example.org/path 2026 12';
    expect(keysOf(text)).toEqual([]);
  });

  it('weigh more in headings and in the title', () => {
    const [first, second, third] = termsOf('## Downtime\n\nBruises. Bruises.', 'Fillers');
    expect([first?.key, second?.key, third?.key]).toEqual(['filler', 'downtime', 'bruise']);
  });

  it('are the same with and without possession', () => {
    expect(keysOf('The crow’s feet. Near crow’s feet. About crow’s feet.')).toContain('crow feet');
    expect(keysOf("The clinic's door. A clinic.")).toContain('clinic');
  });

  it('are at most sixty', () => {
    const words = Array.from(
      { length: 200 },
      (_, index) => `word${String.fromCodePoint(97 + (index % 26))}${'x'.repeat(index % 9)}ab`,
    );
    expect(termsOf(words.join(', '))).toHaveLength(60);
  });
});
