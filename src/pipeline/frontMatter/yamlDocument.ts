import { isAlias, isNode, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Remark } from '../place.ts';
import { yamlProblem } from './yamlProblem.ts';

/** A remark with its offset in the YAML text. */
export interface YamlRemark {
  at: number;
  remark: Remark;
}

/** A YAML text as far as it can be read. */
export interface YamlDocument {
  document: Document;
  /** Names of fields whose lines cannot be read. */
  unreadable: Set<string>;
  remarks: YamlRemark[];
}

/** More faults than this in one front matter are consequences of the first ones. */
const mostFaults = 10;

/**
 * Parses YAML and reports all its faults, not only the first: each line at fault is blanked out and
 * the rest read again. Aliases are never followed, so nothing can expand.
 */
export function parseYaml(yaml: string): YamlDocument {
  const remarks: YamlRemark[] = [];
  const unreadable = new Set<string>();
  let text = yaml;
  for (let fault = 0; ; fault += 1) {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
    if (error === undefined || fault === mostFaults) {
      const repeated = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
      remarks.push(...repeated.map((other) => toRemark(text, other)), ...referenceRemarks(document));
      return { document, unreadable, remarks };
    }
    const { start, end } = lineAtFault(text, error);
    const line = text.slice(start, end);
    remarks.push(toRemark(text, error));
    unreadable.add(fieldOf(line) ?? '');
    text = text.slice(0, start) + '#'.padEnd(line.length).slice(0, line.length) + text.slice(end);
  }
}

function toRemark(text: string, error: YAMLError): YamlRemark {
  const { start, end } = lineAtFault(text, error);
  const line = text.slice(start, end);
  const message = yamlProblem(error.code, error.message, line);
  const isInLine = error.pos[0] >= start && error.pos[0] <= end;
  const at = isInLine ? error.pos[0] : start;
  return { at, remark: { level: 'error', subject: fieldOf(line) ?? 'front matter', message } };
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

/** `*name`, `&name` and `!name` are references and types to YAML; authors mean text. One remark is enough. */
function referenceRemarks(document: Document): YamlRemark[] {
  const places: number[] = document.warnings.map(({ pos }) => pos[0]);
  visit(document, (_, node) => {
    const isReference = isAlias(node) || (isNode(node) && node.anchor !== undefined);
    if (isReference) places.push(node.range?.[0] ?? 0);
    return isReference ? visit.BREAK : undefined;
  });
  const message = 'without quotes, a value cannot begin with *, & or !. Put it in quotes.';
  return places
    .slice(0, 1)
    .map((at) => ({ at, remark: { level: 'error', subject: 'front matter', message } }));
}
