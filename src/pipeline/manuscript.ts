import type { Finding } from '../model/finding.ts';
import { parseArticle, type Article } from './article/article.ts';
import type { Repeatable } from './article/repeatable.ts';
import { findBlock } from './frontMatter/block.ts';
import { parseFrontMatter } from './frontMatter/frontMatter.ts';
import type { FrontMatter } from './frontMatter/schema.ts';
import { toFinding } from './place.ts';
import type { Source } from './sources/source.ts';
import { wordingFindings } from './wording.ts';

/** What a post's own file says, without a look at anything else. */
export interface Manuscript {
  /** Null if the front matter has an error. */
  matter: FrontMatter | null;
  /** Whether the front matter says `draft: true`, even if it has errors elsewhere. */
  isDraft: boolean;
  /** Offsets of values in the file: see `ParsedFrontMatter`. */
  places: Record<string, number>;
  /** Null if it is not known where the body begins. */
  article: Article | null;
  findings: Finding[];
}

/** Understands one post. The same source always gives the same manuscript, so it may be kept. Never throws. */
export function parseManuscript(source: Source): Manuscript {
  if (source.text === null) return blankManuscript;
  try {
    return understand(source);
  } catch (error) {
    const message = `the post cannot be understood (${String(error)}). Simplify it, or report this to the developers.`;
    return {
      ...blankManuscript,
      findings: [toFinding(source, 0, { level: 'error', subject: 'file', message })],
    };
  }
}

/** What is known of a file that cannot be read. */
export const blankManuscript: Manuscript = {
  matter: null,
  isDraft: false,
  places: {},
  article: null,
  findings: [],
};

function understand(source: Source): Manuscript {
  const block = findBlock(source);
  if ('file' in block) return { ...blankManuscript, findings: [block] };
  const { matter, values, places, findings } = parseFrontMatter(source, block);
  const article = parseArticle(source, block.bodyStart, toRepeatable(values));
  const all = [...findings, ...article.findings, ...slugFindings(source, matter, places)];
  if (matter !== null) all.push(...wordingFindings(source, matter, places, article));
  return { matter, isDraft: values.get('draft') === true, places, article, findings: all };
}

function toRepeatable(values: ReadonlyMap<string, unknown>): Repeatable {
  const texts = [...values].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const { title, author, date, updated, category, readTime, cover } = Object.fromEntries(texts);
  const given = Object.entries({ title, author, date, updated, category, readTime, cover });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function slugFindings(source: Source, matter: FrontMatter | null, places: Record<string, number>): Finding[] {
  const given = matter?.slug;
  if (given === undefined || given.normalize('NFC') === source.slug) return [];
  const message = `"${given}" differs from the name of the file. Write slug: ${source.slug}, or rename the file to ${given}.md.`;
  return [toFinding(source, places['slug'] ?? 0, { level: 'error', subject: 'slug', message })];
}
