import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { budgets } from '../budgets.ts';
import type { Figure } from '../figures.ts';

/** How long a production build takes and how much memory, from nothing and after one post changed. */
export async function measureBuild({ options, workplace }: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of options.posts) {
    const site = await workplace.siteOf(count);
    const [slug] = site.corpus.slugs.slice(-1);
    await appendFile(join(site.corpus.posts, `${slug}.md`), '\nOne more sentence ends this post.\n');
    const changed = await workplace.rebuild(site);
    figures.push(
      timeOf(`build, ${count} posts: cold`, site.cold.seconds, budgets.buildColdSeconds),
      timeOf(`build, ${count} posts: one changed`, changed.seconds, budgets.buildChangedSeconds),
      memoryOf(`build, ${count} posts: memory, cold`, site.cold.peakBytes),
      memoryOf(`build, ${count} posts: memory, one changed`, changed.peakBytes),
    );
  }
  return figures;
}

/** The budgets are for 1,000 posts; they are shown, and easier to keep, with fewer. */
function timeOf(name: string, value: number, budget: number): Figure {
  return { name, value, unit: 's', clock: 'node', budget };
}

function memoryOf(name: string, bytes: number): Figure {
  return { name, value: bytes / 1e6, unit: 'MB', budget: budgets.buildMemoryMB };
}
