import type { PostSummary } from '../post.ts';
import { site } from '../site.ts';
import { absoluteUrl } from '../urls.ts';
import { breadcrumbs, type Step } from './breadcrumbs.ts';
import type { Thing } from './jsonLd.ts';
import { listedPosting } from './postGraph.ts';
import { blog, publisher } from './publication.ts';

/** A list in structured data: the blog with the posts on this page and, in a topic's list, the way there. */
export function listGraph(posts: readonly PostSummary[], topic: Step | null): Thing[] {
  const whole: Thing = {
    ...blog,
    description: site.description,
    inLanguage: site.language,
    publisher,
    blogPost: posts.map(listedPosting),
  };
  if (topic === null) return [whole];
  return [whole, breadcrumbs(`${absoluteUrl(topic.path)}#breadcrumbs`, [topic])];
}
