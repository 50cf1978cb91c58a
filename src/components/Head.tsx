import { site } from '../model/site.ts';
import { absoluteUrl } from '../model/urls.ts';

interface HeadProps {
  /** Title of the page, without the blog's name; null on the page that the blog's name itself names. */
  title: string | null;
  /** The title is shown as it is, because its author wrote it for the title bar. */
  titleIsWhole?: boolean;
  description?: string;
  /** Path of the canonical address; none for pages that have no lasting one. */
  canonical?: string;
  /** Keeps the page out of search engines. */
  hidden?: boolean;
}

/** What a page says in `<head>`. React moves these elements there and takes them away again. */
export function Head({ title, titleIsWhole = false, description, canonical, hidden = false }: HeadProps) {
  const shown = titleIsWhole ? title : [title, site.name].filter(Boolean).join(' | ');
  return (
    <>
      <title>{shown}</title>
      {description !== undefined && <meta name="description" content={description} />}
      {canonical !== undefined && <link rel="canonical" href={absoluteUrl(canonical)} />}
      {hidden && <meta name="robots" content="noindex" />}
    </>
  );
}
