import { escapeHtml } from '../../model/escapeHtml.ts';
import { type HeadTag, toHtml } from '../../model/head/headTag.ts';
import { laterId, type Prerendered, prerenderedId } from '../../model/prerendered.ts';
import { inlineHash } from './inlineHash.ts';

/** The page that Vite made of `index.html`, and what its kinds of pages need besides. */
export interface Template {
  html: string;
  kinds: Record<Prerendered['kind'], PageKind>;
  /** Tags that ask at once for the italic font. */
  italic: readonly HeadTag[];
}

/** What pages of one kind need besides. Files are given by their addresses. */
export interface PageKind {
  /** All that the page's look needs, as one style sheet. It stands in the page, so that nothing is waited for. */
  styles: string;
  /** The files that these styles are of; the app must not load them again. */
  sheets: readonly string[];
  /** The modules with which the app takes the page over. */
  modules: readonly string[];
}

/** What was rendered of a page; see `src/app/prerender.tsx`. */
export interface RenderedPage {
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

/** Puts a rendered page into the template, with what the app must know to take it over. */
export function fillTemplate(template: Template, page: Prerendered, rendered: RenderedPage): string {
  const { html, kinds } = template;
  const own = rendered.head.map((tag) => ({ ...tag, attributes: { ...tag.attributes, 'data-page': '' } }));
  const italic = hasItalics.test(rendered.html) ? template.italic : [];
  const { styles, sheets, modules } = kinds[page.kind];
  const head = [
    `<style>${styles}</style>`,
    toHtml([...italic, ...own, ...sheets.map(toKnownSheet)]),
    `<template id="${laterId}">${toHtml(modules.map(toPreload))}</template>`,
  ].join('\n');
  const address = 'address' in page ? ` data-address="${escapeHtml(page.address)}"` : '';
  const state = `<script type="application/json" id="${prerenderedId}"${address}>${toSafeJson(page)}</script>`;
  // Functions, because `$` has a meaning in a plain replacement.
  return html
    .replace(headEnd, () => `${head}\n${headEnd}`)
    .replace(root, () => `<div id="root">${rendered.html}</div>\n${state}`);
}

/** What allows a kind's styles, and no others, in the security policy. */
export function styleHashes({ kinds }: Template): string[] {
  return [...new Set(Object.values(kinds).map(({ styles }) => inlineHash(styles)))];
}

/** Tells the app's loader that the styles of a file are there. Disabled, it is neither fetched nor used. */
function toKnownSheet(href: string): HeadTag {
  return { name: 'link', attributes: { rel: 'stylesheet', href, disabled: '' } };
}

function toPreload(href: string): HeadTag {
  return { name: 'link', attributes: { rel: 'modulepreload', href } };
}

/** Elements that are set in italics. */
const hasItalics = /<(?:em|i|cite|dfn|var)\b/;

/** JSON that cannot end the element it stands in. */
function toSafeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
