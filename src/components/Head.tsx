import { site } from '../model/site.ts';
import { absoluteUrl } from '../model/urls.ts';

interface HeadProps {
  /** Title of the page, without the blog's name; null on the page that the blog's name itself names. */
  title: string | null;
  description?: string;
  /** Path of the canonical address; none for pages that have no lasting one. */
  canonical?: string;
  /** Keeps the page out of search engines. */
  hidden?: boolean;
}

/** What a page says in `<head>`. React moves these elements there and takes them away again. */
export function Head({ title, description, canonical, hidden = false }: HeadProps) {
  return (
    <>
      <title>{title === null ? site.name : `${title} | ${site.name}`}</title>
      {description !== undefined && <meta name="description" content={description} />}
      {canonical !== undefined && <link rel="canonical" href={absoluteUrl(canonical)} />}
      {hidden && <meta name="robots" content="noindex" />}
    </>
  );
}
