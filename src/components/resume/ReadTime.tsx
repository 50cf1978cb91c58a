import { useIsFinished } from './keptPosts.ts';

interface ReadTimeProps {
  readTime: string;
  /** The post's slug, where readers are to see whether they have read it. */
  slug?: string | undefined;
}

/** How long a post takes; or, if the reader has finished it, that they have. That is no wider, and moves nothing. */
export function ReadTime({ readTime, slug }: ReadTimeProps) {
  const isFinished = useIsFinished(slug);
  if (!isFinished) return <span>{readTime}</span>;
  return (
    <span>
      <span aria-hidden="true">✓ Read</span>
      <span className="visually-hidden">You have read this</span>
    </span>
  );
}
