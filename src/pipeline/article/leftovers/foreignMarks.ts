import type { Mark } from './mark.ts';
import type { ShownText } from './shownText.ts';

const makeDescription = 'what it shows';

/** What other tools write to bring in contents, pictures, videos and pages, and to dress them. */
export const foreignMarks: readonly Mark[] = [
  {
    kind: 'contents',
    subject: 'contents',
    signs: [']', '}'],
    pattern: /^(?:\[\[_?toc_?\]\]|@?\[toc\]|\{:toc\}|\$\{toc\})[^\S\n]*$/dgim,
    advice: () => 'Delete it: the page has contents of its own.',
  },
  {
    kind: 'wiki picture',
    subject: 'image',
    pattern: /!\[\[(?<name>[^[\]\n|]{1,200})(?:\|[^[\]\n]{0,200})?\]\]/dg,
    advice: (written) => wikiPicture(written('name')),
  },
  {
    kind: 'wiki link',
    subject: 'link',
    pattern: /\[\[(?!\d+\]\]|["'])(?:[^[\]\n|]{1,200}\|)?(?<name>[^[\]\n|]{1,200})\]\]/dg,
    advice: (written) => `Write [${written('name')}](/blog/…) with the address of the post.`,
  },
  {
    kind: 'shortcode',
    subject: 'shortcode',
    pattern:
      /\{\{[<%]?(?<inside>[^{}\n]{1,500})[%>]?\}\}|\{%[^%\n]{1,500}%\}(?:[^{}\n]{0,500}\{%-? *end\w+ *-?%\})?/dg,
    advice: (written) => embedAdvice(written('inside')),
  },
  {
    kind: 'bracket code',
    subject: 'shortcode',
    pattern: /\[(?<name>[a-z][\w-]{0,40})(?<given>(?:=| +[\w-]+=)[^[\]\n]{0,500})?\]/dgi,
    advice: bracketAdvice,
  },
  {
    kind: 'video',
    subject: 'link',
    pattern: /(?<![\w.])@\ufdd2(?<name>youtube|vimeo|video)\ufdd3/dgi,
    advice: () => 'Write the address of the video in a paragraph of its own.',
  },
  {
    kind: 'size',
    subject: 'image',
    signs: ['{'],
    pattern: /(?<=\ufdd1)\{:?[^{}\n]{1,200}\}/dg,
    advice: () =>
      `Delete it. To show the picture smaller, write <img src="…" alt="${makeDescription}" width="300"> instead.`,
  },
  {
    kind: 'attributes',
    subject: 'attributes',
    signs: ['{'],
    pattern:
      /\{: ?[#.\w][^{}\n]{0,200}\}|(?<=[\ufdd3\]])\{[#.][\w-][^{}\n]{0,200}\}|^\{[#.][\w-]+(?: +[#.\w=-]["%.\w=-]*)*\}$/dgm,
    advice: () => 'Delete it: posts cannot set classes, sizes and the like.',
  },
  {
    kind: 'heading id',
    subject: 'heading',
    pattern: /(?<=\s)\{[#.-]\S[^{}\n]{0,200}\}$/dg,
    advice: (_written, _match, { block }) =>
      block.type === 'heading' ? 'Delete it: the page makes the address of a heading from its words.' : null,
  },
];

function wikiPicture(name: string): string {
  const file = name.replace(/^.*\//, '');
  return /\.\w{3,4}$/.test(file)
    ? `Write ![${makeDescription}](/images/blog/${file}).`
    : `Write a link to that page instead, such as [${file}](/blog/…).`;
}

/** What to write instead of a shortcode, as far as it can be told what it would have shown. */
function embedAdvice(code: string): string {
  const address = /\bsrc="([^"\n]+)"/.exec(code)?.[1];
  if (address !== undefined && /figure|im(?:g|age)/.test(code))
    return `Write ![${makeDescription}](${address}).`;
  if (/youtube|vimeo|video/.test(code)) return 'Write the address of the video in a paragraph of its own.';
  return 'Delete it, or write in Markdown what it was to show.';
}

/** A word in brackets is a code only with settings, or if the text closes it: `[sic]` is none. */
function bracketAdvice(
  written: (part: string) => string,
  { index, 0: all }: RegExpExecArray,
  { text }: ShownText,
): string | null {
  const [name, given] = [written('name'), written('given')];
  const rest = text.slice(index + all.length).toLowerCase();
  const closing = rest.indexOf(`[/${name.toLowerCase()}`);
  if (closing === -1) {
    if (!/^ +[\w-]+=["'“”‘’\d]/.test(given)) return null;
    return name === 'gallery'
      ? `Write a line such as ![${makeDescription}](/images/blog/name.png) for every picture.`
      : 'Delete it, or write in Markdown what it was to show.';
  }
  const both = `, without the [/${name}] that closes it`;
  if (name === 'embed' || name === 'video') return `Write the address alone in a paragraph${both}.`;
  if (name === 'caption') return `Write ![${makeDescription}](/images/blog/name.png "The caption")${both}.`;
  return `Write it in Markdown or HTML${both}.`;
}
