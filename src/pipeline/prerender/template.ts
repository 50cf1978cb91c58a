import type { HeadTag } from '../../model/head/headTag.ts';
import { toHtml } from '../../model/head/html.ts';
import { type Prerendered, prerenderedId } from '../../model/prerendered.ts';

/** The page that Vite made of `index.html`, and what its kinds of pages need besides. */
export interface Template {
  html: string;
  /** Tags that ask at once for the code that a page's kind needs. */
  extras: Record<Prerendered['kind'], readonly HeadTag[]>;
  /** Tags that ask at once for the italic font. */
  italic: readonly HeadTag[];
}

/** What was drawn of a page; see `src/app/prerender.tsx`. */
export interface Drawing {
  html: string;
  head: readonly HeadTag[];
}

const root = '<div id="root"></div>';
const headEnd = '</head>';

/** Checks that a page can be filled in. Throws if `index.html` has no such places. */
export function checkTemplate({ html }: Template): void {
  for (const place of [root, headEnd]) {
    if (!html.includes(place)) throw new Error(`index.html has no ${place}, where pages are filled in.`);
  }
}

/** Puts a drawing into the template, with what the app must know to take it over. */
export function fillTemplate(template: Template, page: Prerendered, drawing: Drawing): string {
  const { html, extras } = template;
  const own = drawing.head.map((tag) => ({ ...tag, attributes: { ...tag.attributes, 'data-page': '' } }));
  const italic = hasItalics.test(drawing.html) ? template.italic : [];
  const head = toHtml([...italic, ...extras[page.kind], ...own]);
  const state = `<script type="application/json" id="${prerenderedId}">${toSafeJson(page)}</script>`;
  // Functions, because `$` has a meaning in a plain replacement.
  return html
    .replace(headEnd, () => `${head}\n${headEnd}`)
    .replace(root, () => `<div id="root">${drawing.html}</div>\n${state}`);
}

/** Elements that are set in italics. */
const hasItalics = /<(?:em|i|cite|dfn|var)\b/;

/** JSON that cannot end the element it stands in. */
function toSafeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
