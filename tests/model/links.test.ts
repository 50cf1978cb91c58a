import { expect, test } from 'vitest';
import { toLinkTarget } from '../../src/model/links.ts';
import { site } from '../../src/model/site.ts';

test.each([
  ['/blog/exosomes-vs-prp#safety', { kind: 'blog', href: '/blog/exosomes-vs-prp#safety' }],
  [`${site.url}/blog?tag=prp`, { kind: 'blog', href: '/blog?tag=prp' }],
  ['/pricing', { kind: 'site', href: `${site.url}/pricing`, path: '/pricing' }],
  ['/blogger', { kind: 'site', href: `${site.url}/blogger`, path: '/blogger' }],
  ['#what-it-is', { kind: 'fragment', href: '#what-it-is' }],
  ['https://wa.me/447883050603', { kind: 'external', href: 'https://wa.me/447883050603' }],
  ['tel:+442012345678', { kind: 'contact', href: 'tel:+442012345678' }],
  ['SMS:+442012345678', { kind: 'contact', href: 'SMS:+442012345678' }],
  ['javascript:alert(1)', { kind: 'none' }],
  [' java\tscript:alert(1)', { kind: 'none' }],
  ['data:text/html,x', { kind: 'none' }],
  ['//evil.example/x', { kind: 'none' }],
  ['/\\evil.example/x', { kind: 'none' }],
  ['https://', { kind: 'none' }],
  ['other-post.md', { kind: 'none' }],
  ['', { kind: 'none' }],
])('%s', (href, target) => {
  expect(toLinkTarget(href)).toEqual(target);
});
