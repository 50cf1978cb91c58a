import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { budgets } from '../budgets.ts';
import type { Figure } from '../figures.ts';
import type { Finished } from '../program.ts';

/** How long a production build takes and how much memory, from nothing and after one post changed. */
export async function measureBuild({ options, workplace }: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of options.posts) {
    const site = await workplace.siteOf(count);
    const [slug] = site.corpus.slugs.slice(-1);
    await appendFile(join(site.corpus.posts, `${slug}.md`), '\nOne more sentence ends this post.\n');
    const changed = await workplace.rebuild(site);
    figures.push(...toFigures(`build, ${count} posts: cold`, site.cold, budgets.buildColdSeconds));
    figures.push(...toFigures(`build, ${count} posts: one changed`, changed, budgets.buildChangedSeconds));
  }
  return figures;
}

/** The budgets are for 1,000 posts; fewer must keep them too. */
function toFigures(
  name: string,
  { seconds, processorSeconds, peakBytes }: Finished,
  budget: number,
): Figure[] {
  return [
    { name, value: seconds, unit: 's', clock: 'node', budget },
    { name: `${name}, processor time`, value: processorSeconds, unit: 's' },
    { name: `${name}, memory`, value: peakBytes / 1e6, unit: 'MB', budget: budgets.buildMemoryMB },
  ];
}
