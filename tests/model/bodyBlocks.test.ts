import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { toBodyPicture } from '../../src/model/body/bodyPicture.ts';
import { bodyOf } from './bodyTree.ts';

const picture = (attributes = '') =>
  `<span class="picture"><picture><img src="/skin.png" alt="Skin"${attributes} width="800" height="400" loading="lazy" decoding="async"></picture></span>`;
const enlargeable = `<a class="picture-link" href="/skin.png" aria-label="Enlarge picture: Skin">${picture()}</a>`;

describe('A picture', () => {
  it('that stands alone is a figure that leads to the picture itself', () => {
    expect(bodyOf('![Skin](/skin.png)')).toBe(`<figure class="figure">${enlargeable}</figure>`);
  });

  it('has its Markdown title as a caption, and only as that', () => {
    expect(bodyOf('![Skin](/skin.png "In section & large")')).toBe(
      `<figure class="figure">${enlargeable}<figcaption>In section &#x26; large</figcaption></figure>`,
    );
    expect(bodyOf('![Skin](/skin.png " ")')).not.toContain('figcaption');
  });

  it('without a description has a link with a name', () => {
    expect(bodyOf('![](/skin.png)')).toContain('aria-label="Enlarge picture"');
  });

  it('beside others, with nothing between them, is a figure of its own', () => {
    const figures = '![Skin](/skin.png)\n![Skin](/skin.png) ![Skin](/skin.png "Third")';
    expect(bodyOf(figures).match(/<figure class="figure">/g)).toHaveLength(3);
    expect(bodyOf(figures)).not.toContain('<p>');
  });

  it('in running text stays in it', () => {
    expect(bodyOf('See ![Skin](/skin.png "Title")')).toBe(`<p>See ${picture(' title="Title"')}</p>`);
  });

  it.each([
    ['300', 300, 150],
    ['799', 799, 400],
    ['800', 800, 400],
    ['9000', 800, 400],
    ['0', 800, 400],
  ])('may be asked to have a width of %s, but is never larger than it is', (wanted, width, height) => {
    const src = `/skin.png#width=${wanted}`;
    const drawn = toBodyPicture(
      { src, alt: 'Skin' },
      { [src]: { src: '/skin.png', width: 800, height: 400 } },
    );
    expect(toHtml({ type: 'root', children: drawn })).toContain(`width="${width}" height="${height}"`);
  });

  it('in a link leads where the author wants', () => {
    const html = bodyOf('[![Skin](/skin.png)](/blog/x)');
    expect(html).toBe(`<p><a href="/blog/x">${picture()}</a></p>`);
  });

  it('that is not there is its description, with nothing to enlarge', () => {
    const missing = '<span role="img" aria-label="Gone" class="missing">Gone</span>';
    expect(bodyOf('![Gone](/gone.png)')).toBe(`<figure class="figure">${missing}</figure>`);
    expect(bodyOf('See ![Gone](/gone.png)')).toBe(`<p>See ${missing}</p>`);
    expect(bodyOf('![](/gone.png "Caption of nothing")')).toBe('');
  });
});

describe('Code', () => {
  it('stands in a box with a button that copies it', () => {
    expect(bodyOf('```js\nconst a = 1;\n```')).toBe(
      '<div class="code-box"><pre class="code" tabindex="0" role="group" aria-label="Code">' +
        '<code class="language-js">const a = 1;</code></pre>' +
        '<button type="button" class="code-copy">Copy</button></div>',
    );
  });
});

describe('A table', () => {
  const table = (header: string) => `${header}\n${header.replaceAll(/[^|]+/g, '---')}`;
  const labelOf = (header: string) => /aria-label="([^"]*)"/.exec(bodyOf(table(header)))?.[1];

  it('scrolls in a box, inside a frame', () => {
    expect(bodyOf('| Day | Sign |\n|---|--:|\n| 1 | 2 |')).toBe(
      '<div class="table"><div class="table-scroll" role="group" aria-label="Table: Day, Sign" tabindex="0">' +
        '<table><thead><tr><th>Day</th><th data-align="right">Sign</th></tr></thead>' +
        '<tbody><tr><td>1</td><td data-align="right">2</td></tr></tbody></table></div></div>',
    );
  });

  it('is named by the words of its columns', () => {
    expect(labelOf('| **Day** `one` | | [Sign](/blog/x) |')).toBe('Table: Day one, Sign');
    expect(labelOf('| ![Sun](/skin.png) | H<sub>2</sub>O |')).toBe('Table: Sun, H2O');
    expect(labelOf('| | |')).toBe('Table');
  });

  it('has a short name, cut between words', () => {
    const label = labelOf(`| ${Array.from({ length: 12 }, (_, at) => `Column ${at}`).join(' | ')} |`);
    expect(label).toBe('Table: Column 0, Column 1, Column 2, Column 3, Column 4, Column 5 …');
    const emoji = labelOf(`| a${'🌿'.repeat(60)} |`) ?? '';
    expect(emoji).not.toMatch(/\p{Surrogate}/u);
    expect(emoji.length).toBeLessThan(80);
  });
});

describe('A task', () => {
  const marksOf = (markdown: string) => bodyOf(markdown).match(/<span class="task.*?<\/span>/g) ?? [];

  it('begins with a mark, as on paper, that is no control', () => {
    const html = bodyOf('- [x] Book a **consultation**\n- [ ] Read `this`');
    expect(html).toContain('<span class="task done" role="img" aria-label="Done">☑</span> Book a');
    expect(html).toContain('<span class="task" role="img" aria-label="To do">☐</span> Read');
    expect(html).not.toContain('<input');
  });

  it('has its mark in its first paragraph if its list is a loose one', () => {
    const nested = '- [ ] Outer[^1]\n  - [x] Inner\n\n- [ ] Loose\n\n  More of it.\n\n[^1]: Note.';
    expect(marksOf(nested).map((mark) => /aria-label="([^"]*)"/.exec(mark)?.[1])).toEqual([
      'To do',
      'Done',
      'To do',
    ]);
    expect(bodyOf(nested)).toMatch(/<p><span class="task"[^>]*>☐<\/span> Loose<\/p>/);
  });
});

describe('A note', () => {
  const html = bodyOf('One[^a] and two[^b] and again[^a].\n\n[^a]: First.\n\n[^b]: Second.');

  it('can have the focus', () => {
    expect(html.match(/<li id="user-content-fn-\w" tabindex="-1">/g)).toHaveLength(2);
  });

  it('leads back to each of its places, by a link that tells its number', () => {
    expect(
      [...html.matchAll(/data-footnote-backref="" aria-label="([^"]*)"/g)].map(([, name]) => name),
    ).toEqual([
      'Back to the text from note 1',
      'Back to the text from note 1, mention 2',
      'Back to the text from note 2',
    ]);
  });
});

describe('A heading', () => {
  it('has a link that copies its address', () => {
    expect(bodyOf('## Aftercare')).toBe(
      '<div class="heading"><h2 id="first">Aftercare</h2>' +
        '<a href="#first" aria-label="Copy link to Aftercare" class="heading-link"></a></div>',
    );
  });
});
