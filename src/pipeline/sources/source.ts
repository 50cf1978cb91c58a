/** A post as it stands in its folder, before anything is understood. */
export interface Source {
  /** Path from the project's folder, as findings show it. */
  file: string;
  /** The file's name without `.md`. */
  slug: string;
  /** The text with `\n` line ends and without a byte order mark; null if it cannot be read. */
  text: string | null;
}
