import { blogOf, findingsOf, post, postOf } from './blogFolder.ts';

/** The body of a post as browsers get it, and what its author is told. */
export async function bodyOf(markdown: string): Promise<{ body: string; findings: string[] }> {
  const blog = await blogOf({ 'x.md': post({}, markdown) });
  return { body: postOf(blog, 'x').body.replace(/\n{2,}/g, '\n\n'), findings: findingsOf(blog) };
}
