import type { Finding } from '../../model/finding.ts';
import { toError, toFinding } from '../sources/diagnostic.ts';
import type { Source } from '../sources/source.ts';

/** Where the front matter and the body of a post stand in its text. */
export interface Block {
  /** Offset of the first character below the opening line. */
  start: number;
  /** Offset of the closing line. */
  end: number;
  /** Offset of the body. */
  bodyStart: number;
}

/** Spaces behind a line of hyphens, and what nobody sees there. */
const blank = String.raw`(?:[^\S\n]|[\u00ad\u200b\u2060])*`;
const openingLine = new RegExp(`^[\\u00ad\\u200b\\u2060\\ufeff]*---${blank}(?:\\n|$)`);
const closingLine = new RegExp(`^---${blank}(?:\\n|$)`, 'm');

/** Finds the front matter: what stands between `---` on the very first line and the next `---`. */
export function findBlock(source: Source): Block | Finding {
  const text = source.text ?? '';
  const opening = openingLine.exec(text);
  if (!opening) return refused(source, Math.max(0, text.search(/\S/)), openingProblem(text));
  const start = opening[0].length;
  const closing = closingLine.exec(text.slice(start));
  if (!closing) return unclosed(source, start);
  const end = start + closing.index;
  return { start, end, bodyStart: end + closing[0].length };
}

function refused(source: Source, at: number, message: string): Finding {
  return toFinding(source, toError(at, 'front matter', message));
}

function openingProblem(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  if (line === '') return 'the file holds no text. Write the post, or delete the file.';
  if (line === '---') return 'the first "---" must be on the first line. Delete what is above it.';
  if (/^---\s*\w/.test(line)) {
    return `the opening line is "${line}". Only YAML is understood: write "---" alone on the line.`;
  }
  if (/^(?:\+\+\+|;;;|\{)/.test(line)) {
    return 'only YAML is understood. Write a line "---", then lines such as "title: …", then "---" again.';
  }
  if (isRule(line)) return `the opening line is "${line}". It must be exactly three hyphens: "---".`;
  return 'missing. A post begins with a line "---", then lines such as "title: …", then "---" again.';
}

function unclosed(source: Source, start: number): Finding {
  const lines = (source.text ?? '').slice(start).split('\n');
  const offsetOf = (index: number) => start + lines.slice(0, index).join('\n').length + Math.min(index, 1);
  const rule = lines.findIndex(isRule);
  if (rule !== -1) {
    const message = `the front matter is not closed: this line must be exactly three hyphens, "---".`;
    return refused(source, offsetOf(rule), message);
  }
  const message =
    'the front matter is not closed. Write a line of three hyphens, "---", below its last field.';
  const bodyLine = lines.findIndex((line) => !isFrontMatterLine(line));
  return refused(source, bodyLine === -1 ? 0 : offsetOf(bodyLine), message);
}

/** A line as word processors and typing mistakes make it of three hyphens. */
function isRule(line: string): boolean {
  return /^\s*[-–—]+\s*$/.test(line) && line.trim() !== '-' && !closingLine.test(line);
}

/** A field, an item of a list, a comment, or more of the line above. */
function isFrontMatterLine(line: string): boolean {
  return /^(?:[\w-]+\s*:|\s*-\s|\s+\S|#\s)/.test(line);
}
