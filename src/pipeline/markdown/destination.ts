/**
 * The part of a Markdown link behind its words, with brackets: `(address "title")`. It reads back as exactly these
 * values wherever links may stand, also in a cell of a table.
 */
export function toDestination(url: string, title?: string | null): string {
  const address = escape(url.replace(/[\n\r]/g, ' '), /[\\<>|]|&(?=#?\w+;)/g);
  const isPlain = address !== '' && !/[\s()\\]/.test(address);
  const name = title === null || title === undefined || title === '' ? '' : ` "${toTitle(title)}"`;
  return `(${isPlain ? address : `<${address}>`}${name})`;
}

/** A text between brackets, where none of its own may end or begin a link. */
export function toLabel(text: string): string {
  return escape(text.replace(/\s+/g, ' '), /[\\[\]`*_~<|!]|&(?=#?\w+;)/g);
}

function toTitle(title: string): string {
  return escape(title.replace(/\s*[\n\r]\s*/g, ' '), /[\\"|]|&(?=#?\w+;)/g);
}

function escape(text: string, special: RegExp): string {
  return text.replace(special, String.raw`\$&`);
}
