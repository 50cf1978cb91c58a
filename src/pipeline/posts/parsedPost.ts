import type { Finding } from '../../model/finding.ts';
import { parseArticle, type Article } from '../article/article.ts';
import type { Repeatable } from '../article/repetition.ts';
import { findBlock, type Block } from '../frontMatter/block.ts';
import { parseFrontMatter } from '../frontMatter/frontMatter.ts';
import { toLanguageTag } from '../frontMatter/languageTag.ts';
import type { FrontMatter } from '../frontMatter/schema.ts';
import { findExcesses, likelyCause } from './limits/limits.ts';
import { toError, toFinding } from '../sources/diagnostic.ts';
import type { Source } from '../sources/source.ts';
import { wordingFindings } from './wording.ts';

/** What a post's own file says, without a look at anything else. */
export interface ParsedPost {
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

/** Understands one post. The same source always gives the same parsed post, so it may be kept. Never throws. */
export function parsePost(source: Source): ParsedPost {
  if (source.text === null) return blankParsedPost;
  try {
    return understand(source);
  } catch (error) {
    return refusePost(source, `the post cannot be understood (${String(error)})`);
  }
}

/**
 * What is known of a post whose text was given up, with a finding that says why, and what most likely the reason is.
 * It takes little time, whatever is in the body. Never throws.
 */
export function refusePost(source: Source, problem: string): ParsedPost {
  try {
    const block = findBlock(source);
    if ('file' in block) return { ...blankParsedPost, findings: [block] };
    const { at, message } = likelyCause(bodyOf(source, block));
    const finding = toFinding(source, toError(block.bodyStart + at, 'body', `${problem}. ${message}`));
    const { parsed } = understandHead(source, block);
    return { ...parsed, findings: [...parsed.findings, finding] };
  } catch {
    return refuseFile(source, problem);
  }
}

/** What is said of a post of which not even the front matter is understood. */
export function refuseFile(source: Source, problem: string): ParsedPost {
  const message = `${problem}. Simplify it, or report this to the developers.`;
  return { ...blankParsedPost, findings: [toFinding(source, toError(0, 'file', message))] };
}

/** What is known of a file that cannot be read. */
export const blankParsedPost: ParsedPost = {
  matter: null,
  isDraft: false,
  places: {},
  article: null,
  findings: [],
};

function understand(source: Source): ParsedPost {
  const block = findBlock(source);
  if ('file' in block) return { ...blankParsedPost, findings: [block] };
  const { parsed, values } = understandHead(source, block);
  const { matter, places, findings } = parsed;
  const excesses = findExcesses(bodyOf(source, block)).map(({ at, ...excess }) =>
    toFinding(source, { ...excess, at: block.bodyStart + at }),
  );
  if (excesses.length > 0) return { ...parsed, findings: [...findings, ...excesses] };
  const body = parseArticle(source, block.bodyStart, textsOf(values), languageOf(values));
  const all = [...findings, ...body.findings];
  if (matter !== null) {
    all.push(...wordingFindings(source, matter, places, { ...body, bodyStart: block.bodyStart }));
  }
  return { ...parsed, article: body.article, findings: all };
}

/** What the front matter says. */
function understandHead(source: Source, block: Block) {
  const { matter, values, places, findings } = parseFrontMatter(source, block);
  const slugs = slugFindings(source, values.get('slug'), places);
  const isDraft = values.get('draft') === true;
  return {
    parsed: { matter, isDraft, places, article: null, findings: [...findings, ...slugs] },
    values,
  };
}

function bodyOf({ text }: Source, { bodyStart }: Block): string {
  return text?.slice(bodyStart) ?? '';
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
