import { isAlias, isNode, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { toError, type Diagnostic } from '../sources/diagnostic.ts';
import { toFields, type Field } from './fields.ts';
import { withPlainStructure } from './plainStructure.ts';
import { yamlProblem } from './yamlProblem.ts';

/** A YAML text as far as it can be read. */
export interface YamlFields {
  /** Null if it is no use to look at single fields. */
  fields: Field[] | null;
  /** Names of fields whose lines cannot be read. */
  unreadable: ReadonlySet<string>;
  /** With offsets in the YAML text. */
  diagnostics: Diagnostic[];
}

/** With more faults than this, the text is hardly front matter. */
const mostFaults = 10;

/**
 * Parses YAML and reports all its faults, not only the first: each line at fault is blanked out and
 * the rest read again. Aliases are never followed, so nothing can expand.
 */
export function parseYaml(yaml: string): YamlFields {
  const diagnostics: Diagnostic[] = [];
  const unreadable = new Set<string>();
  let text = withPlainStructure(yaml);
  while (diagnostics.length < mostFaults) {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
    if (error === undefined) {
      diagnostics.push(...document.errors.map((repeated) => toDiagnostic(text, repeated)));
      return { unreadable, ...withFields(document, diagnostics) };
    }
    const { start, end } = lineAtFault(text, error);
    const line = text.slice(start, end);
    diagnostics.push(toDiagnostic(text, error));
    unreadable.add(fieldOf(line) ?? '');
    text = text.slice(0, start) + '#'.padEnd(line.length).slice(0, line.length) + text.slice(end);
  }
  return { fields: null, unreadable, diagnostics };
}

function withFields(
  document: Document,
  diagnostics: Diagnostic[],
): Pick<YamlFields, 'fields' | 'diagnostics'> {
  const refused = (at: number, message: string) => toError(at, 'front matter', message);
  const reference = referenceIn(document);
  if (reference !== null)
    return { fields: null, diagnostics: [...diagnostics, refused(reference, noReferences)] };
  const fields = toFields(document);
  return { fields, diagnostics: fields === null ? [...diagnostics, refused(0, noFields)] : diagnostics };
}

const noReferences = 'without quotes, a value cannot begin with *, & or !. Put it in quotes.';

const noFields =
  'there are no fields here. Write one line for each, such as: title: "Preparing for a chemical peel"';

/** Offset of the first `*name`, `&name` or `!name`: references and types to YAML, text to authors. */
function referenceIn(document: Document): number | null {
  let found = document.warnings[0]?.pos[0] ?? null;
  visit(document, (_, node) => {
    const isReference = isAlias(node) || (isNode(node) && node.anchor !== undefined);
    if (isReference) found ??= node.range?.[0] ?? 0;
    return isReference ? visit.BREAK : undefined;
  });
  return found;
}

function toDiagnostic(text: string, error: YAMLError): Diagnostic {
  const { start, end } = lineAtFault(text, error);
  const line = text.slice(start, end);
  const message = yamlProblem(error.code, error.message, line);
  const isInLine = error.pos[0] >= start && error.pos[0] <= end;
  const at = isInLine && !/:\s*\*/.test(line) ? error.pos[0] : start;
  return toError(at, fieldOf(line) ?? 'front matter', message);
}

/** The name before a line's first colon. */
function fieldOf(line: string): string | undefined {
  return /^\s*([\w-]+)\s*:/.exec(line)?.[1];
}

/** The parser stumbles only below an open quote or bracket, and above a line with spaces before it. */
function lineAtFault(text: string, { code, pos }: YAMLError): { start: number; end: number } {
  const before = text.slice(0, pos[0]);
  const here = lineFrom(text, before.lastIndexOf('\n') + 1);
  if (code === 'MISSING_CHAR')
    return lineFrom(text, lastMatch(before, /^[\w-]+:[ \t]+(["'])(?:(?!\1).)*$/gm) ?? here.start);
  if (code === 'BAD_INDENT')
    return lineFrom(text, lastMatch(before, /^[\w-]+:[ \t]*[[{].*$/gm) ?? here.start);
  const isBelow =
    code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s.*:(?:\s|$)/.test(text.slice(here.start, here.end));
  return isBelow ? lineFrom(text, here.end + 1) : here;
}

function lineFrom(text: string, start: number): { start: number; end: number } {
  const end = text.indexOf('\n', start);
  return { start, end: end === -1 ? text.length : end };
}

function lastMatch(text: string, pattern: RegExp): number | undefined {
  return [...text.matchAll(pattern)].at(-1)?.index;
}
