/** How one notation writes the parts of a rule's path. */
export interface Notation {
  /** Characters that stand for themselves. */
  text: (text: string) => string;
  /** `*`: any characters, also none and also slashes. */
  rest: string;
  /** `:name`: one part between slashes. */
  segment: (name: string) => string;
}

/** Writes a rule's path in another notation. */
export function translate(path: string, { text, rest, segment }: Notation): string {
  const parts = path.split(/(\*|:\w+)/);
  return parts
    .map((part) => {
      if (part === '*') return rest;
      return part.startsWith(':') ? segment(part.slice(1)) : text(part);
    })
    .join('');
}

/** A rule's path as a regular expression for the whole of a path. JavaScript and nginx understand it alike. */
export function toExpression(path: string): string {
  const text = (characters: string) => characters.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return `^${translate(path, { text, rest: '.*', segment: () => '[^/]+' })}$`;
}

/** Whether a percent-decoded path is one of those that a rule's path stands for. */
export function fits(rulePath: string, path: string): boolean {
  return new RegExp(toExpression(rulePath), 's').test(path);
}
