import type { Element, ElementContent } from 'hast';
import { siteOfVideo } from '../../model/body/videoCard.ts';

/** Something that a page would load from elsewhere: where its own page is, and what it is called. */
export interface Embed {
  url: string;
  title: string;
}

/** Addresses that are made to be embedded, and those of the pages that show the same. */
const pages: readonly (readonly [embedded: RegExp, page: string])[] = [
  [/^https:\/\/www\.youtube(?:-nocookie)?\.com\/embed\/([\w-]+).*$/, 'https://www.youtube.com/watch?v=$1'],
  [/^https:\/\/player\.vimeo\.com\/video\/(\d+).*$/, 'https://vimeo.com/$1'],
  [/^https:\/\/www\.dailymotion\.com\/embed\/video\/(\w+).*$/, 'https://www.dailymotion.com/video/$1'],
  [/^https:\/\/www\.loom\.com\/embed\/(\w+).*$/, 'https://www.loom.com/share/$1'],
  [/^https:\/\/open\.spotify\.com\/embed\/([\w/]+).*$/, 'https://open.spotify.com/$1'],
  [/^https:\/\/www\.tiktok\.com\/embed\/(?:v2\/)?(\d+).*$/, 'https://www.tiktok.com/embed/$1'],
];

/** What an `iframe`, a `video` or an `audio` would load, or null if it has no address that a link can lead to. */
export function toEmbed(element: Element): Embed | null {
  const url = toPageUrl(sourceOf(element).trim());
  if (url === null) return null;
  const given = element.properties['title'];
  const title = typeof given === 'string' && given.trim() !== '' ? given.trim() : titleOf(element, url);
  return { url, title };
}

function sourceOf({ properties: { src }, children }: Element): string {
  if (typeof src === 'string') return src;
  const source = children.find((child) => isSource(child));
  return source === undefined ? '' : sourceOf(source);
}

function isSource(child: ElementContent): child is Element {
  return child.type === 'element' && child.tagName === 'source';
}

function toPageUrl(src: string): string | null {
  if (/^\/(?![/\\])/.test(src)) return src;
  const absolute = src.startsWith('//') ? `https:${src}` : src;
  if (!/^https?:\/\//i.test(absolute) || !URL.canParse(absolute)) return null;
  const url = new URL(absolute);
  const inside = url.hostname === 'w.soundcloud.com' ? url.searchParams.get('url') : null;
  if (inside !== null && inside.startsWith('https://')) return inside;
  return pages.reduce((href, [embedded, page]) => href.replace(embedded, page), url.href);
}

function titleOf({ tagName }: Element, url: string): string {
  const site = siteOfVideo(url);
  if (site !== null) return /spotify|soundcloud/i.test(site) ? `Listen on ${site}` : `Video on ${site}`;
  if (tagName !== 'iframe') return tagName === 'video' ? 'Video' : 'Recording';
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
