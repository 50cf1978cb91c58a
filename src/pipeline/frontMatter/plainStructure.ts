/** Spaces that YAML takes for letters, and characters that nobody sees. */
const odd = String.raw`\u00a0\u00ad\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff`;
const gap = `(?<![ ${odd}])[ ${odd}]+`;

/** Where spaces separate signs from words: at both ends of a line, around a colon, behind a hyphen. */
const gaps = [
  `^[ ${odd}]+(?<![\\u00ad\\u200b\\u2060\\ufeff])`,
  `(?<=^[\\w-]+)[${odd}]+(?= *:)`,
  `(?<=^[\\w-]+ *:|^ *-)[ ${odd}]+`,
  `${gap}$`,
].map((pattern) => new RegExp(pattern, 'gm'));

const lists = /^[\w-]+:[ \t]*\[.*$/gm;
const aroundItems = new RegExp(`(?<=[[,])[ ${odd}]+|${gap}(?=[\\],])`, 'g');

/** A YAML text in which all spaces that are part of its structure are ordinary ones. Every offset stays what it was. */
export function withPlainStructure(yaml: string): string {
  if (!new RegExp(`[${odd}]`).test(yaml)) return yaml;
  return gaps
    .reduce((text, pattern) => text.replace(pattern, toSpaces), yaml)
    .replace(lists, (line) => line.replace(aroundItems, toSpaces));
}

function toSpaces(run: string): string {
  return ' '.repeat(run.length);
}
