import type { ErrorCode } from 'yaml';
import { inQuotes, toFlowList } from './flowList.ts';
import { fieldNames, listFields } from './schema.ts';

/** What a YAML error means to someone who writes posts. `line` is the line to mend. */
export function yamlProblem(code: ErrorCode, original: string, line: string): string {
  if (/^[\w-]+:\s*\[.*\S/.test(line)) return listProblem(code, line);
  if (/:\s*[“”„]/.test(line)) {
    return `curly quotes do not hold a value together in YAML. Type straight ones: ${withQuotes(line.replace(/[“”„]/g, ''))}`;
  }
  return wordings.get(code)?.(line) ?? `this is not valid YAML (${original}). ${quoteAdvice(line)}`;
}

const wordings: ReadonlyMap<ErrorCode, (line: string) => string> = new Map([
  ['TAB_AS_INDENT', tab],
  ['BLOCK_AS_IMPLICIT_KEY', colon],
  ['MULTILINE_IMPLICIT_KEY', noField],
  ['UNEXPECTED_TOKEN', unexpected],
  ['BAD_SCALAR_START', badStart],
  ['BAD_ALIAS', badStart],
  ['DUPLICATE_KEY', () => 'this field is given twice. Keep one of the two lines.'],
  [
    'MISSING_CHAR',
    (line) =>
      /["']/.test(line)
        ? 'a quote is opened but not closed. End the value with the quote that it begins with.'
        : noField(line),
  ],
  ['BAD_INDENT', () => 'a bracket is opened but not closed. Close it on the same line.'],
  [
    'BAD_DQ_ESCAPE',
    () => 'a backslash is special between double quotes. Type it twice, or use single quotes.',
  ],
  ['MULTIPLE_DOCS', () => 'only a line of three hyphens, "---", ends the front matter. Delete this line.'],
]);

function tab(line: string): string {
  const where = /^\s*\t/.test(line) ? 'the line begins with a tab' : 'there is a tab in the line';
  return `${where}, but YAML accepts only spaces. Type spaces instead.`;
}

function colon(line: string): string {
  if (/^\s/.test(line)) {
    const name = /^\s+([\w-]+)\s*:/.exec(line)?.[1] ?? '';
    const advice = fieldNames.includes(name)
      ? 'Delete the spaces.'
      : `Put both on one line, with the whole value in quotes, such as excerpt: ${inQuotes(`The first line. ${line.trim()}`)}`;
    return `the line begins with spaces, so it is taken for a part of the line above. ${advice}`;
  }
  return `the value has a colon followed by a space, which YAML takes for another field. ${quoteAdvice(line)}`;
}

function noField(line: string): string {
  if (/^[\w-]+\s*：/.test(line))
    return `the colon is a full-width one. Write: ${line.replace(/\s*：\s*/, ': ')}`;
  return /^[\w-]+:\S/.test(line)
    ? `the space after the colon is missing. Write: ${line.replace(':', ': ')}`
    : 'this line is not a field. A field is a name, a colon, a space and a value. If it goes on from the line above, put both on one line.';
}

function unexpected(line: string): string {
  if (!/:\s*["']/.test(line)) return badStart(line);
  return `the quotes end before the value does. Put the whole value in quotes: ${withQuotes(line)}`;
}

function badStart(line: string): string {
  return `without quotes, a value cannot begin like this. ${quoteAdvice(line)}`;
}

function quoteAdvice(line: string): string {
  return `Put it in quotes: ${withQuotes(line)}`;
}

/** The line with its value in quotes, as the author should type it. */
function withQuotes(line: string): string {
  const [, name = '', value = ''] = /^\s*((?:- )?(?:[\w-]+:\s+)?)(.*)$/.exec(line) ?? [];
  const isList = listFields.includes(name.replace(/:\s+$/, ''));
  return name + (isList ? toFlowList(value) : inQuotes(value.trim()));
}

/** What is wrong with a list in brackets. */
function listProblem(code: ErrorCode, line: string): string {
  const [name = '', written = ''] = line.split(/:\s*(.*)/s);
  const list = `Write: ${name}: ${toFlowList(written)}`;
  const comment = /(?<=[[,\s])#.*$/.exec(written.replace(/"[^"]*"|'[^']*'/g, toBlank))?.[0];
  if (comment !== undefined) {
    return `YAML takes "${written.slice(-comment.length)}" for a comment, so the list has no end. ${list}`;
  }
  if (/[[,]\s*,/.test(written)) return `an item of the list is empty. ${list}`;
  const wording = wordings.get(code);
  return code === 'BAD_INDENT' && wording !== undefined
    ? wording(line)
    : `YAML cannot read this list. ${list}`;
}

function toBlank(quoted: string): string {
  return ' '.repeat(quoted.length);
}
