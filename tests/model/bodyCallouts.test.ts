import { describe, expect, it } from 'vitest';
import { bodyOf } from './bodyTree.ts';

const boxOf = (kind: string, title: string, inside: string) =>
  `<div class="callout" data-kind="${kind}" role="note"><p class="callout-title">${title}</p>${inside}</div>`;

describe('A callout', () => {
  it.each([
    ['note', 'Note'],
    ['tip', 'Tip'],
    ['important', 'Important'],
    ['warning', 'Warning'],
    ['caution', 'Caution'],
  ])('is made of a quote whose first line is [!%s], in capitals or not', (kind, title) => {
    const box = boxOf(kind, title, '<p>Rest.</p>');
    expect(bodyOf(`> [!${kind.toUpperCase()}]\n> Rest.`)).toBe(box);
    expect(bodyOf(`> [!${kind}]\n> Rest.`)).toBe(box);
    expect(bodyOf(`> [!${title}]\n>\n> Rest.`)).toBe(box);
  });

  it('holds any other blocks, a callout too', () => {
    expect(bodyOf('> [!TIP]\n> - one\n>\n> > [!NOTE]\n> > Two.')).toBe(
      boxOf('tip', 'Tip', `<ul><li><p>one</p></li></ul>${boxOf('note', 'Note', '<p>Two.</p>')}`),
    );
  });

  it('may begin with bold words, a link or a picture', () => {
    expect(bodyOf('> [!NOTE]\n> **Bold** words.')).toContain('</p><p><strong>Bold</strong> words.</p>');
    expect(bodyOf('> [!NOTE]\n> [Call](tel:1)')).toContain('</p><p><a href="tel:1">Call</a></p>');
    expect(bodyOf('> [!NOTE]\n> ![Skin](/skin.png)')).toContain('</p><figure class="figure">');
  });

  it('does not mind spaces or a break behind its mark', () => {
    expect(bodyOf('> [!NOTE]   \n> Rest.')).toBe(boxOf('note', 'Note', '<p>Rest.</p>'));
    expect(bodyOf('> [!NOTE]\\\n> Rest.')).toBe(boxOf('note', 'Note', '<p>Rest.</p>'));
  });

  it.each([
    ['an unknown kind', '> [!HINT]\n> Rest.'],
    ['no kind', '> [!]\n> Rest.'],
    ['words behind the mark', '> [!NOTE] Rest.'],
    ['a bold word behind the mark', '> [!NOTE]**Rest.**'],
    ['words before the mark', '> See [!NOTE]\n> Rest.'],
    ['the mark further down', '> Rest.\n> [!NOTE]'],
    ['the mark in a list', '> - [!NOTE]\n>   Rest.'],
    ['nothing but the mark', '> [!NOTE]'],
    ['the name of something all objects have', '> [!constructor]\n> Rest.'],
    ['a mark that is a link', '> [!NOTE]\n> Rest.\n\n[!NOTE]: /blog/x'],
  ])('is not made of a quote with %s', (_, markdown) => {
    const html = bodyOf(markdown);
    expect(html).toMatch(/^<blockquote>.*<\/blockquote>/);
    expect(html).not.toContain('callout');
    expect(html).toMatch(/!(?:NOTE|HINT|constructor|\])/);
  });
});
