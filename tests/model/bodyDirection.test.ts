import { describe, expect, it } from 'vitest';
import { bodyOf } from './bodyTree.ts';

describe('The direction of a text', () => {
  it('costs nothing where all of it runs from left to right', () => {
    const html = bodyOf('## One 1️⃣ 🌿\n\nÉté Ωmega Дa 東京.\n\n- a\n- b\n\n> c\n\n| d |\n|---|\n| e |');
    expect(html).not.toContain('dir=');
  });

  it('is that of the first letter of a block', () => {
    expect(bodyOf('مرحبا بكم')).toBe('<p dir="auto">مرحبا بكم</p>');
    expect(bodyOf('1. «שלום»')).toBe('<ol dir="auto"><li>«שלום»</li></ol>');
    expect(bodyOf('Say שלום to all.\n\nשלום')).toBe('<p>Say שלום to all.</p><p dir="auto">שלום</p>');
  });

  it('is told once, by the outermost block that has it', () => {
    expect(bodyOf('> שלום\n>\n> - שלום\n>\n> Hello')).toBe(
      '<blockquote dir="auto"><p>שלום</p><ul><li>שלום</li></ul><p dir="auto">Hello</p></blockquote>',
    );
    expect(bodyOf('- One\n- שלום')).toBe('<ul><li>One</li><li dir="auto">שלום</li></ul>');
  });

  it('moves a heading with its link, and the columns of a table', () => {
    expect(bodyOf('## שלום')).toMatch(/^<div class="heading" dir="auto"><h2 id="first">שלום/);
    expect(bodyOf('| שלום | Two |\n|---|---|\n| 1 | שלום |')).toMatch(
      /^<div class="table" dir="auto">.*<th>שלום<\/th><th dir="auto">Two<\/th>.*<td>1<\/td><td>שלום<\/td>/,
    );
  });

  it('takes a callout with its English title along', () => {
    expect(bodyOf('> [!NOTE]\n> שלום')).toBe(
      '<div class="callout" data-kind="note" role="note" dir="rtl"><p class="callout-title">Note</p><p>שלום</p></div>',
    );
  });

  it('leaves code, addresses and numbers in their order', () => {
    expect(bodyOf('שלום `a()` https://example.org +44, [call +44 20](tel:1), [+44 20](tel:1)')).toBe(
      '<p dir="auto">שלום <code dir="ltr">a()</code> ' +
        '<a href="https://example.org/" rel="noopener" dir="ltr">https://example.org</a> +44, ' +
        '<a href="tel:1">call +44 20</a>, <a href="tel:1" dir="ltr">+44 20</a></p>',
    );
    expect(bodyOf('`code` שלום')).toBe('<p dir="auto"><code dir="ltr">code</code> שלום</p>');
  });

  it('is the other way round in a post that runs from right to left', () => {
    expect(bodyOf('שלום `a`\n\nHello\n\n- שלום\n\n> [!TIP]\n> Hi', 'rtl')).toBe(
      '<p>שלום <code dir="ltr">a</code></p><p dir="auto">Hello</p><ul><li>שלום</li></ul>' +
        '<div class="callout" data-kind="tip" role="note" dir="ltr"><p class="callout-title">Tip</p><p>Hi</p></div>',
    );
    expect(bodyOf('Hello', 'rtl')).toBe('<p dir="auto">Hello</p>');
    expect(bodyOf('שלום[^1]\n\n[^1]: שלום', 'rtl')).not.toMatch(/<(?:h2|li|p|ol)[^>]* dir/);
  });

  it('is found for captions too', () => {
    expect(bodyOf('![Skin](/skin.png "שלום")')).toContain('<figcaption dir="auto">שלום</figcaption>');
  });
});
