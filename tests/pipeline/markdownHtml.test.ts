import { describe, expect, it } from 'vitest';
import { toBodyHtml, renderBody } from '../../src/pipeline/article/renderedBody.ts';
import { normaliseMarkdown } from '../../src/pipeline/markdown/normalise.ts';
import { bodyOf } from './normalisedBody.ts';

/** What readers get of a Markdown text, as HTML without the ends of lines between blocks. */
function htmlOf(markdown: string): string {
  const { tree } = normaliseMarkdown(markdown);
  return toBodyHtml(renderBody(tree.children, []), {}).replaceAll('\n', '');
}

/** HTML inside a line, and what it becomes. */
const inline: [html: string, shown: string][] = [
  ['CO<sub>2</sub>, 10 cm<sup>2</sup>', 'CO<sub>2</sub>, 10 cm<sup>2</sup>'],
  ['<B>a</B> <STRONG>b</STRONG> <I>c</I> <EM>d</EM>', '<b>a</b> <strong>b</strong> <i>c</i> <em>d</em>'],
  ['one<br>two<br/>three<BR />four', 'one<br>two<br>three<br>four'],
  [
    '<kbd>Ctrl</kbd> <mark>m</mark> <u>u</u> <small>s</small>',
    '<kbd>Ctrl</kbd> <mark>m</mark> <u>u</u> <small>s</small>',
  ],
  ['<s>a</s> <del>b</del> <ins>c</ins> <strike>d</strike>', '<s>a</s> <del>b</del> <ins>c</ins> <s>d</s>'],
  [
    '<cite>a</cite> <q>b</q> <dfn>c</dfn> <var>d</var> <samp>e</samp>',
    '<cite>a</cite> <q>b</q> <dfn>c</dfn> <var>d</var> <samp>e</samp>',
  ],
  ['<code>a</code> <tt>b</tt>', '<code>a</code> <code>b</code>'],
  ['<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>'],
  [
    '<abbr title="Sun &quot;protection&quot; &amp; more" id="x">SPF</abbr>',
    '<abbr title="Sun &#x22;protection&#x22; &#x26; more">SPF</abbr>',
  ],
  ['<b>a *b* <sub>c</sub></b>', '<b>a <em>b</em> <sub>c</sub></b>'],
  ['*a <b>b*</b>', '<em>a b</em>'],
  ['<span style="color:red">a</span><font color="red">b</font>', 'ab'],
  ['a <b>never closed', 'a never closed'],
  [`${'<br>x'.repeat(30)} <b>y</b>`, `${'<br>x'.repeat(30)} <b>y</b>`],
  ['<input> <script> <b>y</b>', '<b>y</b>'],
  [`${'<b>'.repeat(9000)}y${'</b>'.repeat(9000)}`, `${'<b>'.repeat(20)}y${'</b>'.repeat(20)}`],
  ['a</b> b', 'a b'],
  ['<b><i>a</b></i>', '<b>a</b>'],
  ['a<script>alert(1)</script>b', 'ab'],
  ['a<style>p{}</style><svg><text>x</text></svg>b', 'ab'],
  ['one<p>two</p>three<div>four</div>', 'one<br>two<br>three<br>four<br>'],
  ['<unheard-of>a</unheard-of>', 'a'],
  [
    '<a href="/pricing" onclick="x()" title="Our &quot;prices&quot;">a [b] c</a>',
    '<a href="https://jluxemedicalaesthetics.com/pricing" title="Our &#x22;prices&#x22;">a [b] c</a>',
  ],
  [
    '<a href="https://example.org/?a=1&amp;copy=2">https://example.org/</a>',
    '<a href="https://example.org/?a=1&#x26;copy=2" rel="noopener">https://example.org/</a>',
  ],
  ['<a href="/blog/a"><b>b</b> and `c`</a>', '<a href="/blog/a"><b>b</b> and <code>c</code></a>'],
  ['<a href="javascript:alert(1)">a</a>', '<span>a</span>'],
  ['<a name="top"></a>a', 'a'],
  ['<a href="/blog/a">a [b](/blog/b)</a>', 'a <a href="/blog/b">b</a>'],
  ['&copy; &frac12; &lt;b&gt; &nbsp;x \\<b>', '© ½ &#x3C;b> x &#x3C;b>'],
  ['<o:p></o:p>a<o:p>&nbsp;</o:p> <st1:City w:st="on">b</st1:City>', 'a b'],
  ['<b class="a"id="b">a</b> <br / >', '<b>a</b> <br>'],
  ['1 <2 and 3> 2, a<b', '1 &#x3C;2 and 3> 2, a&#x3C;b'],
];

/** HTML between blocks, and what it becomes. */
const blocks: [html: string, shown: string][] = [
  ['<div class="a">\n<p align="center">one</p><p>two</p>\n</div>', '<p>one</p><p>two</p>'],
  ['<center>one <b>two</b></center>', '<p>one <b>two</b></p>'],
  ['<div>\n\n**one**\n\n</div>', '<p><strong>one</strong></p>'],
  ['<section>\nsome *words*\n</section>', '<p>some <em>words</em></p>'],
  ['<p>5*3*2 _a_ [b](c) &amp;copy; &lt;i&gt;</p>', '<p>5*3*2 _a_ [b](c) &#x26;copy; &#x3C;i></p>'],
  ['<h2 id="x">a <em>b</em></h2>\n<h3>c<br>d</h3>', '<h2>a <em>b</em></h2><h3>c<br>d</h3>'],
  ['<ul><li>a<ul><li>b</ul><li>c</ul>', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
  ['<ol start="3"><li>a</li></ol>', '<ol start="3"><li>a</li></ol>'],
  ['<blockquote><p>a</p></blockquote>', '<blockquote><p>a</p></blockquote>'],
  ['<dl><dt>a</dt><dd>b</dd></dl>', '<ul><li><p>a</p><p>b</p></li></ul>'],
  ['<hr class="x">', '<hr>'],
  ['<script>\nalert(1)\n\nalert(2)\n</script>\n\na', '<p>a</p>'],
  ['<style>\np { }\n</style>\na', '<p>a</p>'],
  ['<form action="/x"><label>Name <input name="a"></label><button>Go</button></form>', '<p>Name Go</p>'],
  ['<object data="/x.swf"><embed src="/x.swf"></object>\n\na', '<p>a</p>'],
  ['<mark>\nall of it\n</mark>', '<p><mark>all of it</mark></p>'],
  ['<p class=MsoNormal>a <o:p></o:p></p>', '<p>a</p>'],
  ['> <div>a</div>\n> b', '<blockquote><p>a</p><p>b</p></blockquote>'],
  ['<tr><td>a</td><td>b</td></tr>', '<p>a</p><p>b</p>'],
  ['- a\n- <p>b</p>\n- c', '<ul><li><p>a</p></li><li><p>b</p></li><li><p>c</p></li></ul>'],
];

const withoutSpace = (html: string) =>
  html.replace(/>\s+(?=<)/g, '>').replace(/\s+(?=<\/(?:p|li|mark)>)/g, '');

describe('HTML inside a line', () => {
  it.each(inline)('%s', (html, shown) => {
    expect(htmlOf(`Begin ${html} end`).replace(/\s+/g, ' ')).toBe(
      `<p>Begin ${shown} end</p>`.replaceAll(/ +/g, ' '),
    );
  });

  it('is the same in a cell, a heading and an item', () => {
    expect(htmlOf('| a |\n|---|\n| x<br>H<sub>2</sub>O <p>y</p> |')).toContain(
      '<td>x<br>H<sub>2</sub>O <br>y</td>',
    );
    expect(htmlOf('## A<sub>1</sub> <script>x</script>')).toBe('<h2>A<sub>1</sub></h2>');
    expect(htmlOf('- <u>a</u>')).toBe('<ul><li><u>a</u></li></ul>');
  });

  it('is code where it stands in code', () => {
    expect(htmlOf('`<b>a</b> <!-- b -->`')).toBe('<p><code>&#x3C;b>a&#x3C;/b> &#x3C;!-- b --></code></p>');
    expect(htmlOf('```\n<script>\n```')).toContain('&#x3C;script>');
  });
});

describe('HTML between blocks', () => {
  it.each(blocks)('%j', (html, shown) => {
    expect(withoutSpace(htmlOf(html))).toBe(shown);
  });

  it('is a table where it is one, also with empty lines and far indented', () => {
    const table = [
      '<table class="t">',
      '  <caption>Prices</caption>',
      '  <tr><th>a</th><th>b</th></tr>',
      '',
      '    <tr><td>1<br>2</td>',
      '',
      '    <td><ul><li>x</li><li>y</li></ul><p>z</p></td></tr>',
      '</table>',
    ].join('\n');
    expect(withoutSpace(htmlOf(table))).toMatch(
      /^<p>Prices<\/p><div class="table">.*<th>a<\/th><th>b<\/th>.*<td>1<br>2<\/td><td>• x<br>• y<br>z<\/td>/,
    );
  });

  it('keeps its words and its lines in code', () => {
    expect(htmlOf('<pre>\na  <b>b</b>\n\n  c\n</pre>')).toContain(
      '<code>a  b\n\n  c\n</code>'.replaceAll('\n', ''),
    );
  });
});

describe('Something folded', () => {
  const folded = '<details><summary>Does it <b>hurt</b>?</summary><p>No, it <em>does not</em>.</p></details>';

  it.each([
    '<details>\n<summary>Does it <b>hurt</b>?</summary>\nNo, it *does not*.\n</details>',
    '<details><summary>Does it <b>hurt</b>?</summary>No, it *does not*.</details>',
    '<details>\n<summary>\n\nDoes it <b>hurt</b>?\n\n</summary>\n\nNo, it *does not*.\n\n</details>',
    '<DETAILS class="x" open>\n\n<SUMMARY>Does it <b>hurt</b>?</SUMMARY>\n\nNo, it *does not*.\n</DETAILS>',
    '  <details>\n    <summary>Does it <b>hurt</b>?</summary>\n    No, it *does not*.\n  </details>',
  ])('%j', (html) => {
    expect(withoutSpace(htmlOf(html))).toBe(folded);
  });

  it('may hold lists, tables and more of the kind', () => {
    const inner = '<details><summary>b</summary><p>c</p></details>';
    expect(
      withoutSpace(
        htmlOf(
          '<details>\n<summary>a</summary>\n\n- x\n\n<details><summary>b</summary>c</details>\n</details>',
        ),
      ),
    ).toBe(`<details><summary>a</summary><ul><li>x</li></ul>${inner}</details>`);
  });

  it('may stand in an item and in a quote', () => {
    expect(withoutSpace(htmlOf('- a\n\n  <details><summary>b</summary>\n\n  c\n\n  </details>\n- d'))).toBe(
      '<ul><li><p>a</p><details><summary>b</summary><p>c</p></details></li><li><p>d</p></li></ul>',
    );
    expect(withoutSpace(htmlOf('> <details><summary>b</summary>\n> c\n> </details>'))).toBe(
      '<blockquote><details><summary>b</summary><p>c</p></details></blockquote>',
    );
  });

  it('without an end, or a summary elsewhere, is words', () => {
    expect(withoutSpace(htmlOf('<details>\n\na\n\n<summary>b</summary>\n\nc'))).toBe(
      '<p>a</p><p>b</p><p>c</p>',
    );
    expect(withoutSpace(htmlOf('a\n\n</details>\n\nb'))).toBe('<p>a</p><p>b</p>');
  });

  it('is never cut apart, and its headings are not among the contents', async () => {
    const long = `${'Skin heals at its own pace. '.repeat(300)}\n\n`;
    const { normalised, cuts, headings } = await cutUp(
      `Begin.\n\n<details>\n<summary>a</summary>\n\n## Inside\n\n${long}${long}\n\n</details>\n\n## Outside\n\nEnd.`,
    );
    const pieces = cuts.map((cut, index) => normalised.slice(cut, cuts[index + 1]));
    for (const piece of pieces) {
      expect(piece.split('<details>').length).toBe(piece.split('</details>').length);
    }
    expect(pieces.length).toBeGreaterThan(1);
    expect(headings).toEqual(['Outside']);
  });
});

async function cutUp(markdown: string) {
  const { blogOf, post, postOf } = await import('./blogFolder.ts');
  const { body, cuts, headings } = postOf(await blogOf({ 'x.md': post({}, markdown) }), 'x');
  return { normalised: body, cuts, headings: headings.map(({ text }) => text) };
}

describe('A figure', () => {
  it('keeps its caption with all that is in it', () => {
    expect(
      withoutSpace(
        htmlOf('<figure>\n<img src="/a.png" alt="A">\n<figcaption>b <em>c</em></figcaption>\n</figure>'),
      ),
    ).toBe(
      '<figure class="figure"><span role="img" aria-label="A" class="missing">A</span><figcaption>b <em>c</em></figcaption></figure>',
    );
  });
});

describe('Something of another site', () => {
  const card = (href: string, title: string, site: string) =>
    `<p class="video"><a href="${href}" rel="noopener"><span class="video-title">${title}</span> <span class="video-site">Opens on ${site}</span></a></p>`;

  it.each([
    [
      '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?start=5" title="A film" allowfullscreen></iframe>',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'A film',
      'YouTube',
    ],
    [
      '<iframe src="https://www.youtube-nocookie.com/embed/abc"></iframe>',
      'https://www.youtube.com/watch?v=abc',
      'Video on YouTube',
      'YouTube',
    ],
    [
      '<iframe src="//player.vimeo.com/video/123?h=1"></iframe>',
      'https://vimeo.com/123',
      'Video on Vimeo',
      'Vimeo',
    ],
    ['<video src="https://vimeo.com/5"></video>', 'https://vimeo.com/5', 'Video on Vimeo', 'Vimeo'],
  ])('is a card with its title and its site: %s', (html, href, title, site) => {
    expect(htmlOf(html)).toBe(card(href, title, site));
  });

  it('that nobody knows, or a file of ours, is a plain link', () => {
    expect(htmlOf('<iframe src="https://maps.example.org/x"></iframe>')).toBe(
      '<p><a href="https://maps.example.org/x" rel="noopener">maps.example.org</a></p>',
    );
    expect(htmlOf('<video controls><source src="/files/a.mp4">No video.</video>')).toBe(
      '<p><a href="https://jluxemedicalaesthetics.com/files/a.mp4">Video</a></p>',
    );
  });

  it('without an address that a link can have is nothing', () => {
    expect(
      htmlOf(
        'a\n\n<iframe src="javascript:alert(1)"></iframe> <iframe srcdoc="<script>x</script>"></iframe>',
      ),
    ).toBe('<p>a</p>');
  });
});

describe('The author of HTML', () => {
  it('is told what is left out, in each place', async () => {
    const { findings } = await bodyOf(
      '<script>x()</script>\n\nA <b style="color:red" onclick="x()">b</b> <blink>c</blink>.\n\n> <iframe src="https://vimeo.com/1"></iframe>\n\n<u>d',
    );
    expect(findings).toEqual([
      `should posts/x.md:9:1 html: left out here: <script> and what is inside it. ${advice}`,
      `should posts/x.md:11:3 html: left out here: style, onclick of <b>. ${advice}`,
      `should posts/x.md:11:44 html: left out here: the tag <blink>, but not its words. ${advice}`,
      `should posts/x.md:13:3 html: left out here: <iframe>, for which there is a link. ${advice}`,
      `should posts/x.md:15:1 html: left out here: <u>, which has no start or no end beside it. ${advice}`,
    ]);
  });

  it('is not told of what posts may hold', async () => {
    const { findings } = await bodyOf(
      'H<sub>2</sub>O<br>b &nbsp; <a href="/pricing" target="_blank" rel="nofollow">c</a>\n\n<details><summary>d</summary>e</details>\n\n<div>f</div>',
    );
    expect(findings).toEqual([]);
  });
});

const advice =
  "Posts hold words and a few plain tags, in the blog's own style. Delete it, or write Markdown.";
