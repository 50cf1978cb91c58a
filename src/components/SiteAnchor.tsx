import { toLinkTarget } from '../model/links.ts';
import type { SiteLink } from '../model/site.ts';

/** A link of the settings: to the main site, or out into the web. */
export function SiteAnchor({ label, href }: SiteLink) {
  const target = toLinkTarget(href);
  if (target.kind === 'none') return label;
  return (
    <a href={target.href} rel={target.kind === 'external' ? 'noopener' : undefined}>
      {label}
    </a>
  );
}
