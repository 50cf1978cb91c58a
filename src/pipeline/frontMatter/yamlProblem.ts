import type { ErrorCode } from 'yaml';

/** What a YAML error means, in the words of someone who writes posts. `line` is the line it is about. */
export function yamlProblem(code: ErrorCode, original: string, line: string): string {
  if (/^\s*\t|^ *-\t/.test(line) && code === 'TAB_AS_INDENT') {
    return 'the line begins with a tab. YAML accepts only spaces here: delete the tab and type two spaces.';
  }
  if (/:\s*[“”„]/.test(line)) {
    return `curly quotes do not hold a value together in YAML. Type straight quotes instead: ${straightened(line)}`;
  }
  return (
    problems.get(code)?.(line) ??
    `this is not valid YAML (${original}). Put the value in straight quotes "…".`
  );
}

const problems = new Map<ErrorCode, (line: string) => string>([
  ['TAB_AS_INDENT', () => 'there is a tab here. YAML accepts only spaces: replace the tab by spaces.'],
  ['BLOCK_AS_IMPLICIT_KEY', unquotedColon],
  ['MULTILINE_IMPLICIT_KEY', withoutColon],
  [
    'MISSING_CHAR',
    () => 'a quote is opened but never closed. End the value with the same quote it begins with.',
  ],
  ['UNEXPECTED_TOKEN', afterQuote],
  [
    'BAD_SCALAR_START',
    (line) => `a value cannot begin with this sign. Put the value in quotes: ${quoted(line)}`,
  ],
  ['BAD_INDENT', () => 'a bracket is opened but not closed. Close the list with ] on the same line.'],
  [
    'BAD_DQ_ESCAPE',
    () => 'a backslash has a special meaning between double quotes. Write \\\\, or use single quotes.',
  ],
  [
    'MULTIPLE_DOCS',
    () => 'the front matter ends here in YAML’s eyes. Delete this line; only “---” closes it.',
  ],
  ['BAD_ALIAS', (line) => `a value cannot begin with this sign. Put the value in quotes: ${quoted(line)}`],
  ['DUPLICATE_KEY', (line) => `“${keyOf(line)}” is given twice. Keep one of the two lines.`],
]);

function unquotedColon(line: string): string {
  return `the value has a colon followed by a space, which YAML takes for another field. Put it in quotes: ${quoted(line)}`;
}

function withoutColon(line: string): string {
  if (/^[\w-]+:\S/.test(line)) return `there is no space after the colon. Write: ${line.replace(':', ': ')}`;
  return 'this line is no field. Write a name, a colon, a space and the value, or put a value of several lines in quotes.';
}

function afterQuote(line: string): string {
  return /:\s*["']/.test(line)
    ? 'the quotes end before the value does. To have quotes inside a value, use the other kind outside: \'The "glow"\'.'
    : `this cannot stand here. Put the value in quotes: ${quoted(line)}`;
}

/** The line with its value in quotes, as the author should write it. */
function quoted(line: string): string {
  const [, before = '', value = ''] = /^(\s*(?:- )?(?:[\w-]+:\s+)?)(.*)$/.exec(line) ?? [];
  const bare = value.trim().replace(/^["']|["']$/g, '');
  return before.trimStart() + (bare.includes('"') ? `'${bare.replaceAll("'", "''")}'` : `"${bare}"`);
}

function straightened(line: string): string {
  return quoted(line.replace(/[“”„]/g, ''));
}

function keyOf(line: string): string {
  return line.split(':', 1)[0]?.trim() ?? '';
}
