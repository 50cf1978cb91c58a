import type { Element, ElementContent } from 'hast';
import { element, stringOf, text, wordsIn } from './nodes.ts';

/** Sites of videos and sounds, by the end of their host's name. */
const sites = {
  'youtube.com': 'YouTube',
  'youtube-nocookie.com': 'YouTube',
  'youtu.be': 'YouTube',
  'vimeo.com': 'Vimeo',
  'dailymotion.com': 'Dailymotion',
  'loom.com': 'Loom',
  'tiktok.com': 'TikTok',
  'spotify.com': 'Spotify',
  'soundcloud.com': 'SoundCloud',
} as const;

/** What a site of videos and sounds is called, or null for any other address. */
export function siteOfVideo(href: string): string | null {
  const host = URL.canParse(href) ? new URL(href).hostname : '';
  const known = Object.entries(sites).find(([name]) => host === name || host.endsWith(`.${name}`));
  return known?.[1] ?? null;
}

/**
 * Makes a card of a paragraph that holds nothing but a link to a video; null for any other paragraph. Nothing is asked
 * of the other site before the reader follows the link.
 */
export function toVideoCard({ children }: Element): Element | null {
  const [link, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (link === undefined || others.length > 0 || !isLink(link)) return null;
  const href = stringOf(link.properties['href']);
  const site = siteOfVideo(href);
  if (site === null || wordsIn(link.children) === '') return null;
  const name = element('span', { className: ['video-title'] }, link.children);
  const place = element('span', { className: ['video-site'] }, [text(`Opens on ${site}`)]);
  return element('p', { className: ['video'] }, [{ ...link, children: [name, text(' '), place] }]);
}

function isLink(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'a';
}
