import { describe, expect, it } from 'vitest';
import { leftoversIn } from './leftovers.ts';

/** What an author wrote, and what they are told. */
const rows: [what: string, source: string, ...told: string[]][] = [
  [
    'contents',
    '[[toc]]',
    '1:1 contents: readers see "[[toc]]" as typed. Delete it: the page has contents of its own.',
  ],
  [
    'contents in capitals',
    '[TOC]',
    '1:1 contents: readers see "[TOC]" as typed. Delete it: the page has contents of its own.',
  ],
  [
    'an address of a heading',
    '## Custom {#custom-id}',
    '1:11 heading: readers see "{#custom-id}" as typed. Delete it: the page makes the address of a heading from its words.',
  ],
  [
    'a container',
    ':::tip Title\nInside.\n:::',
    '1:1 callout: readers see ":::tip Title" as typed. Write "> [!TIP]" instead, begin every line of its text with "> ", and delete the ::: that closes it.',
  ],
  [
    'a container of no kind that we have',
    '::: columns\n\nText.\n\n:::',
    '1:1 callout: readers see "::: columns" as typed. Delete it, and the ::: that closes it.',
  ],
  [
    'a container to fold',
    ':::details More\nInside.\n:::',
    '1:1 callout: readers see ":::details More" as typed. Write <details><summary>…</summary> instead, and </details> for the ::: that closes it.',
  ],
  [
    'an admonition',
    '!!! note\n    An admonition.',
    '1:1 callout: readers see "!!! note" as typed. Write "> [!NOTE]", and begin every line of its text with "> " instead of blanks.',
  ],
  [
    'a folded admonition',
    '??? question "Why?"\n    Folded.',
    '1:1 callout: readers see "??? question "Why?"" as typed. Write "> [!NOTE]", and begin every line of its text with "> " instead of blanks.',
  ],
  [
    'a box as it once was',
    '> **Note**\n> Old style.',
    '1:3 callout: this quotation begins like a box of an older kind. Write [!NOTE] in place of **Note**, and readers see a box.',
  ],
  [
    'a box with a title',
    '> [!TIP] Title on the line\n> Text.',
    '1:3 callout: readers see "[!TIP] Title on the line" as typed. Write [!TIP] alone on the line, and the rest on the next: "> **Title on the line**".',
  ],
  [
    'a box of a kind that we do not have',
    'A.\n\n> [!INFO]\n> Text.',
    '3:3 callout: readers see "[!INFO]" as typed. There is no box of that name. Write [!NOTE] alone on the line.',
  ],
  [
    'a folded box',
    '> [!note]- Folded\n> Text.',
    '1:3 callout: readers see "[!note]- Folded" as typed. Write [!NOTE] alone on the line, and the rest on the next: "> **Folded**".',
  ],
  [
    'a box with nothing in it',
    '> [!NOTE]',
    '1:3 callout: readers see "[!NOTE]" as typed. Write the text of the box on the next line, behind "> ".',
  ],
  [
    'a box without a quotation',
    '[!TIP]\nText.',
    '1:1 callout: readers see "[!TIP]" as typed. A box begins with "> ": write "> [!TIP]", and "> " before every line of its text.',
  ],
  [
    'marked words',
    'Some ==marked words== here.',
    '1:6 emphasis: readers see "==marked words==" as typed. Write <mark>marked words</mark>.',
  ],
  ['a lowered number', 'H~2~O', '1:2 formula: readers see "~2~" as typed. Write <sub>2</sub>.'],
  ['a raised number', '5 x^2^', '1:4 formula: readers see "^2^" as typed. Write <sup>2</sup>.'],
  [
    'inserted words',
    'Some ++new words++.',
    '1:6 emphasis: readers see "++new words++" as typed. Write <ins>new words</ins>.',
  ],
  [
    'a word between two tildes',
    'It is ~one~.',
    '1:7 emphasis: readers see "~one~" as typed. To strike it out, write ~~one~~.',
  ],
  [
    'a wiki link',
    'See [[Wiki link]].',
    '1:5 link: readers see "[[Wiki link]]" as typed. Write [Wiki link](/blog/…) with the address of the post.',
  ],
  [
    'a wiki link with words',
    'See [[page|these words]].',
    '1:5 link: readers see "[[page|these words]]" as typed. Write [these words](/blog/…) with the address of the post.',
  ],
  [
    'a wiki picture',
    '![[folder/image.png]]',
    '1:1 image: readers see "![[folder/image.png]]" as typed. Write ![what it shows](/images/blog/image.png).',
  ],
  [
    'a page shown in another',
    '![[Other page]]',
    '1:1 image: readers see "![[Other page]]" as typed. Write a link to that page instead, such as [Other page](/blog/…).',
  ],
  [
    'a shortcode for a picture',
    '{{< figure src="/images/x.jpg" >}}',
    '1:1 shortcode: readers see "{{< figure src="/images/x.jpg" >}}" as typed. Write ![what it shows](/images/x.jpg).',
  ],
  [
    'a shortcode for a video',
    '{{< youtube abc >}}',
    '1:1 shortcode: readers see "{{< youtube abc >}}" as typed. Write the address of the video in a paragraph of its own.',
  ],
  [
    'a field to fill in',
    'Dear {{ name }},',
    '1:6 shortcode: readers see "{{ name }}" as typed. Delete it, or write in Markdown what it was to show.',
  ],
  [
    'a tag of a template',
    '{% raw %}x{% endraw %}',
    '1:1 shortcode: readers see "{% raw %}x{% endraw %}" as typed. Delete it, or write in Markdown what it was to show.',
  ],
  [
    'a class for a link',
    '[button](/book){: .btn .btn-primary}',
    '1:16 attributes: readers see "{: .btn .btn-primary}" as typed. Delete it: posts cannot set classes, sizes and the like.',
  ],
  [
    'a class for a paragraph',
    '{: .notice}\nA notice.',
    '1:1 attributes: readers see "{: .notice}" as typed. Delete it: posts cannot set classes, sizes and the like.',
  ],
  [
    'a size for a picture',
    '![img](/a.png){width=50%}',
    '1:15 image: readers see "{width=50%}" as typed. Delete it. To show the picture smaller, write <img src="…" alt="what it shows" width="300"> instead.',
  ],
  [
    'a size in an address',
    '![img](/a.png =300x200)',
    '1:1 image: readers see "![img](/a.png =300x200)" as typed. Delete what stands behind the address: posts cannot set sizes.',
  ],
  [
    'a size in an address that may have spaces',
    '![img](</a.png =300x200>)',
    '1:1 image: "=300x200" is taken for a part of the address, because posts cannot set sizes so. Delete it.',
  ],
  [
    'formulas',
    '$E=mc^2$ and $$a$$',
    '1:1 formula: readers see "$E=mc^2$" as typed. Write it without the dollar signs, with <sup>2</sup> for what is raised and <sub>2</sub> for what is lowered.',
    '1:14 formula: readers see "$$a$$" as typed. Write it without the dollar signs, with <sup>2</sup> for what is raised and <sub>2</sub> for what is lowered.',
  ],
  [
    'an abbreviation',
    'SPF.\n\n*[SPF]: Sun protection factor',
    '3:1 abbreviation: readers see "*[SPF]: Sun protection factor" as typed. Delete the line, and write <abbr title="Sun protection factor">SPF</abbr> where the word stands.',
  ],
  [
    'a note that is missing',
    'Text[^missing].',
    '1:5 note: readers see "[^missing]" as typed. There is no such note. Write it in a paragraph that begins with [^missing]: or delete the mark.',
  ],
  [
    'a note in the line',
    'Text^[a note].',
    '1:5 note: readers see "^[a note]" as typed. Write a mark such as [^1] in its place, and the note in a paragraph that begins with [^1]: below.',
  ],
  [
    'references that are missing',
    'A [missing ref][nope] and [x][].',
    '1:3 link: readers see "[missing ref][nope]" as typed. No line says where it leads. Write [missing ref](…) with the address, or add a line such as [nope]: /blog/….',
    '1:27 link: readers see "[x][]" as typed. No line says where it leads. Write [x](…) with the address, or add a line such as [x]: /blog/….',
  ],
  [
    'a picture by a reference that is missing',
    '![img][nope]',
    '1:1 image: readers see "![img][nope]" as typed. No line says where it leads. Write [img](…) with the address, or add a line such as [nope]: /blog/….',
  ],
  [
    'an import',
    "import X from './X'",
    '1:1 program: readers see "import X from \'./X\'" as typed. Delete it: posts cannot hold programs. To show it, put it between lines of three backticks.',
  ],
  [
    'an export',
    'export const a = 1',
    '1:1 program: readers see "export const a = 1" as typed. Delete it: posts cannot hold programs. To show it, put it between lines of three backticks.',
  ],
  [
    'a video',
    '@[youtube](abc)',
    '1:1 link: readers see "@[youtube](abc)" as typed. Write the address of the video in a paragraph of its own.',
  ],
  [
    'an embed',
    '[embed]https://www.youtube.com/watch?v=abc[/embed]',
    '1:1 shortcode: readers see "[embed]" as typed. Write the address alone in a paragraph, without the [/embed] that closes it.',
  ],
  [
    'a caption',
    '[caption id="a" width="300"]![](/a.png) A caption[/caption]',
    '1:1 shortcode: readers see "[caption id="a" width="300"]" as typed. Write ![what it shows](/images/blog/name.png "The caption"), without the [/caption] that closes it.',
  ],
  [
    'a gallery',
    '[gallery ids="1,2,3"]',
    '1:1 shortcode: readers see "[gallery ids="1,2,3"]" as typed. Write a line such as ![what it shows](/images/blog/name.png) for every picture.',
  ],
  [
    'a code of a forum',
    'A [b]bold[/b] word, [url=https://example.org]a link[/url].',
    '1:3 shortcode: readers see "[b]" as typed. Write it in Markdown or HTML, without the [/b] that closes it.',
    '1:21 shortcode: readers see "[url=https://example.org]" as typed. Write it in Markdown or HTML, without the [/url] that closes it.',
  ],
  [
    'a comment',
    'Text %%not for readers%% text.',
    '1:6 comment: readers see "%%not for readers%%" as typed. If nobody is to see it, write <!--not for readers-->.',
  ],
];

describe('An author is told what to write instead of what another tool knows:', () => {
  it.each(rows)('%s', (_what, source, ...told) => {
    expect(leftoversIn(source)).toEqual(told);
  });
});
