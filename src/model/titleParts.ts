/** The parts of a title. Together, with a space between them, they are the title. */
export interface TitleParts {
  /** All of it, or what stands before its colon, and the colon. */
  main: string;
  /** What follows the colon; null if nothing does, or nothing that stands by itself. */
  rest: string | null;
}

/** Each part has at least so many letters: `Q: why?` and `10:30` are left alone. */
const least = 4;

/** Parts a title at its first colon that is followed by a space. */
export function titleParts(title: string): TitleParts {
  const at = title.indexOf(': ');
  const main = title.slice(0, at + 1);
  const rest = title.slice(at + 2).trim();
  if (at < 0 || lettersOf(main) < least || lettersOf(rest) < least) return { main: title, rest: null };
  return { main, rest };
}

function lettersOf(text: string): number {
  return text.match(/\p{Letter}/gu)?.length ?? 0;
}
