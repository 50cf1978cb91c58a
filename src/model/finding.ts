/**
 * How much a finding matters. An error keeps the post out. Everything else is shown to readers as it is: it must be
 * mended because they see something broken, should be because they are served less well, or could be.
 */
export type Level = 'error' | 'must' | 'should' | 'could';

/** All of them, the weightiest first. */
export const everyLevel: readonly Level[] = ['error', 'must', 'should', 'could'];

/** Something that the author of a post should know. */
export interface Finding {
  level: Level;
  /** Path from the project's folder, e.g. `posts/x.md`. */
  file: string;
  /** Offset of the place in the file, in UTF-16 units, without a byte order mark and with line ends of one unit. */
  at: number;
  /** From 1. */
  line: number;
  /** From 1, in characters. */
  column: number;
  /** Front-matter field or, for the body, the kind of thing: `link`, `image`, `heading` … */
  subject: string;
  /** What was found, what is expected, how to mend it: whole sentences. */
  message: string;
  /** How the block of the text begins in which the place is, as readers see it; absent at the top of the file. */
  block?: string;
  /** What the desk can do about it, where only one thing is to be done. */
  mend?: Mend;
  /** The source line, where there is one to show; of a very long one only the part around the place. */
  source?: string;
  /** Characters of the line that are left out before `source`; none if absent. */
  sourceStart?: number;
}

/** A certain way to mend a finding: one stretch of the file becomes another, and nothing else changes. */
export interface Mend {
  /** Offset in the file, as that of a finding. */
  at: number;
  was: string;
  now: string;
}

/** What the preview tells the author about one file. */
export interface FileReport {
  file: string;
  slug: string;
  /** Changes with the text of the file. */
  version: string;
  findings: Finding[];
  /** What the text repeats of the page, and readers see once: title, byline, cover, contents list. */
  recognised: readonly string[];
  /** What the post itself says is no fault; absent if there is nothing. */
  quiet?: readonly QuietFinding[];
}

/** A finding that the author has looked at and let stand. */
export interface QuietFinding {
  finding: Finding;
  /** In the author's words. */
  reason: string;
}

/** Stands between a finding and the reason for letting it stand, where a post names both. */
const because = ' — ';

/**
 * How a post names a finding that is no fault there: by its subject and the words that it is about, so that it is known
 * again wherever it moves; where it is about none, by the beginning of its message.
 */
export function quietEntry({ subject, message }: Finding, reason: string): string {
  const words = /"[^"]+"/.exec(message)?.[0];
  return `${subject}: ${words ?? message.split(/[.,:;]/, 1)[0]}${because}${reason}`;
}

/** The reason for which some entries of a post let a finding stand, or null if none does. */
export function quietReason(finding: Finding, entries: readonly string[]): string | null {
  const start = quietEntry(finding, '');
  return entries.find((entry) => entry.startsWith(start))?.slice(start.length) ?? null;
}

/**
 * A finding as the terminal and the preview print it:
 * `posts/x.md:7:9 metaDescripton: unknown field. …`
 */
export function findingLine({ file, line, column, subject, message }: Finding): string {
  return `${file}:${line}:${column} ${subject}: ${message}`;
}
