import { describe, expect, it } from 'vitest';
import { parseMarkdown, withDescendants } from '../../src/pipeline/article/markdown.ts';
import { findTerms, type Term } from '../../src/pipeline/terms/terms.ts';

function termsOf(markdown: string, title = ''): Term[] {
  return findTerms([...withDescendants(parseMarkdown(markdown))], title);
}

const textsOf = (markdown: string, title?: string) => termsOf(markdown, title).map(({ text }) => text);
const termOf = (markdown: string, key: string) => termsOf(markdown).find((term) => term.key === key);

describe('Terms', () => {
  it('are words and phrases of two, whatever their number and capitals, shown as people speak of them', () => {
    const text = 'Chemical peels are mild. A chemical peel needs care. The chemical peel is over.';
    expect(termOf(text, 'chemical peel')).toEqual({
      key: 'chemical peel',
      text: 'chemical peels',
      weight: 3,
      isName: true,
    });
    expect(termOf(text, 'peel')?.weight).toBe(3);
  });

  it('keep the capitals of names and abbreviations, but not those of beginnings and titles', () => {
    const text = 'PRP is blood. Redness fades. We meet in Hackney. See the redness of Hackney.';
    expect(textsOf(text, 'Living With Redness')).toEqual(
      expect.arrayContaining(['PRP', 'redness', 'Hackney']),
    );
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
    expect(textsOf(text)).toEqual([]);
  });

  it('weigh more in headings and in the title', () => {
    const [first, second, third] = termsOf('## Downtime\n\nBruises. Bruises.', 'Fillers');
    expect([first?.key, second?.key, third?.key]).toEqual(['filler', 'downtime', 'bruise']);
  });

  it('hold possessors as texts have them', () => {
    expect(textsOf('The crow’s feet. Near crow’s feet. About crow’s feet.')).toContain('crow’s feet');
    expect(termsOf("The clinic's door. A clinic.").map(({ key }) => key)).toContain('clinic');
  });

  it('tell names of things from words that describe them', () => {
    const text = 'A stubborn mark. The stubborn scar. After a stubborn scar, the scar is pale.';
    expect(termOf(text, 'scar')?.isName).toBe(true);
    expect(termOf(text, 'stubborn')?.isName).toBe(false);
  });

  it('are at most sixty', () => {
    const words = Array.from(
      { length: 200 },
      (_, index) => `word${String.fromCodePoint(97 + (index % 26))}${'x'.repeat(index % 9)}ab`,
    );
    expect(termsOf(words.join(', '))).toHaveLength(60);
  });
});
