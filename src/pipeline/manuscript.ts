import type { Finding } from '../model/finding.ts';
import { parseArticle, type Article } from './article/article.ts';
import type { Repeatable } from './article/repeatable.ts';
import { findBlock } from './frontMatter/block.ts';
import { parseFrontMatter } from './frontMatter/frontMatter.ts';
import { toLanguageTag } from './frontMatter/languageTag.ts';
import type { FrontMatter } from './frontMatter/schema.ts';
import { toError, toFinding } from './remark.ts';
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
      findings: [toFinding(source, toError(0, 'file', message))],
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
  const parsed = parseArticle(source, block.bodyStart, textsOf(values), languageOf(values));
  const all = [...findings, ...parsed.findings, ...slugFindings(source, values.get('slug'), places)];
  if (matter !== null) all.push(...wordingFindings(source, matter, places, parsed.words));
  return { matter, isDraft: values.get('draft') === true, places, article: parsed.article, findings: all };
}

function textsOf(values: ReadonlyMap<string, unknown>): Repeatable {
  return Object.fromEntries(
    [...values].filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}

/** The language that the post says it is written in. */
function languageOf(values: ReadonlyMap<string, unknown>): string | undefined {
  const given = values.get('lang');
  return typeof given === 'string' ? (toLanguageTag(given) ?? undefined) : undefined;
}

function slugFindings(source: Source, given: unknown, places: Record<string, number>): Finding[] {
  if (typeof given !== 'string' || given.normalize('NFC') === source.slug) return [];
  const message = `"${given}" differs from the name of the file. Write slug: ${source.slug}, or rename the file to ${given}.md.`;
  return [toFinding(source, toError(places['slug'] ?? 0, 'slug', message))];
}
