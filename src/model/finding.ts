/** Something that the author of a post should know. An error keeps the post out; a warning does not. */
export interface Finding {
  level: 'error' | 'warning';
  /** Path from the project's folder, e.g. `posts/x.md`. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in characters. */
  column: number;
  /** Front-matter field or, for the body, the kind of thing: `link`, `image`, `heading` … */
  subject: string;
  /** What was found, what is expected, how to mend it: whole sentences. */
  message: string;
  /** The source line, where there is one to show; of a very long one only the part around the place. */
  source?: string;
  /** Characters of the line that are left out before `source`; none if absent. */
  sourceStart?: number;
}

/** What the preview tells the author about one file. */
export interface FileReport {
  file: string;
  slug: string;
  findings: Finding[];
}

/**
 * A finding as the terminal and the preview print it:
 * `posts/x.md:7:9 metaDescripton: unknown field. …`
 */
export function findingLine({ file, line, column, subject, message }: Finding): string {
  return `${file}:${line}:${column} ${subject}: ${message}`;
}
