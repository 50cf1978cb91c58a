import type { ComponentProps } from 'react';
import type { ExtraProps } from 'react-markdown';
import { Link } from 'react-router';
import { type LinkTarget, toLinkTarget } from '../../model/links.ts';
import { slugAt } from '../../model/urls.ts';
import { PostAnchor } from '../PostAnchor.tsx';

/** A link in a post. What leads nowhere a reader should go is shown as text. */
export function BodyLink({ node: _node, href = '', children, ...rest }: ComponentProps<'a'> & ExtraProps) {
  const target = toLinkTarget(href);
  switch (target.kind) {
    case 'none':
      return <span>{children}</span>;
    case 'blog':
      return <BlogLink target={target}>{children}</BlogLink>;
    case 'fragment':
      return (
        // Where there is no such heading, the reader stays in place, as on any page.
        <Link {...rest} to={target.href} preventScrollReset>
          {children}
        </Link>
      );
    case 'external':
      return (
        <a href={target.href} rel="noopener">
          {children}
        </a>
      );
    default:
      return <a href={target.href}>{children}</a>;
  }
}

interface BlogLinkProps extends Pick<ComponentProps<'a'>, 'children'> {
  target: Extract<LinkTarget, { kind: 'blog' }>;
}

function BlogLink({ target: { href }, children }: BlogLinkProps) {
  const slug = slugAt(href);
  if (slug === null) return <Link to={href}>{children}</Link>;
  return (
    <PostAnchor slug={slug} to={href}>
      {children}
    </PostAnchor>
  );
}
