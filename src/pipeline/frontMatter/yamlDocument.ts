import { isNode, parseDocument, visit, type Document, type YAMLError } from 'yaml';
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
    unreadable.add(line.split(':', 1)[0]?.trim() ?? '');
    text = text.slice(0, start) + '#'.padEnd(line.length).slice(0, line.length) + text.slice(end);
  }
}

function toRemark(text: string, error: YAMLError): YamlRemark {
  const { start, end } = lineAtFault(text, error);
  const line = text.slice(start, end);
  const message = yamlProblem(error.code, error.message, line);
  const inLine = error.pos[0] >= start && error.pos[0] <= end;
  const subject = error.code === 'DUPLICATE_KEY' ? line.split(':', 1)[0] : undefined;
  return {
    at: inLine ? error.pos[0] : start,
    remark: { level: 'error', subject: subject ?? 'front matter', message },
  };
}

/** The parser notices an open quote or bracket only below it; the line to mend is the one that opens it. */
function lineAtFault(text: string, { code, pos }: YAMLError): { start: number; end: number } {
  const before = text.slice(0, pos[0]);
  let start = before.lastIndexOf('\n') + 1;
  if (code === 'MISSING_CHAR') start = lastMatch(before, /^[\w-]+:[ \t]+(["'])(?:(?!\1).)*$/gm) ?? start;
  if (code === 'BAD_INDENT') start = lastMatch(before, /^[\w-]+:[ \t]*[[{].*$/gm) ?? start;
  const end = text.indexOf('\n', start);
  return { start, end: end === -1 ? text.length : end };
}

function lastMatch(text: string, pattern: RegExp): number | undefined {
  return [...text.matchAll(pattern)].at(-1)?.index;
}

/** Signs that only programmers use: `*name`, `&name`, `!name`. Elsewhere they are meant as text. */
function referenceRemarks(document: Document): YamlRemark[] {
  const remarks: YamlRemark[] = [];
  const refuse = (at: number, sign: string) => {
    const message = `a value that begins with ${sign} must be in quotes, or YAML takes it for a reference.`;
    remarks.push({ at, remark: { level: 'error', subject: 'front matter', message } });
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, node) => refuse(node.range?.[0] ?? 0, '*'),
    Value: (_, node) =>
      isNode(node) && node.anchor !== undefined ? refuse(node.range?.[0] ?? 0, '&') : undefined,
  });
  for (const { pos } of document.warnings) refuse(pos[0], '!');
  return remarks;
}
