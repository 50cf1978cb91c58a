import type { Source } from '../sources/source.ts';
import type { Finding } from '../../model/finding.ts';
import { toFinding } from '../place.ts';

/** Where the front matter and the body of a post stand in its text. */
export interface Block {
  /** Offset of the first character below the opening line. */
  start: number;
  /** Offset of the closing line. */
  end: number;
  /** Offset of the body. */
  bodyStart: number;
}

/** Finds the front matter: the lines between `---` at the very top and the next `---`. */
export function findBlock(source: Source): Block | Finding {
  const text = source.text ?? '';
  const opening = /^---[ \t]*(?:\n|$)/.exec(text);
  if (!opening) return missing(source, text);
  const start = opening[0].length;
  const closing = /^---[ \t]*(?:\n|$)/m.exec(text.slice(start));
  if (!closing) return unclosed(source, text.slice(start), start);
  const end = start + closing.index;
  return { start, end, bodyStart: end + closing[0].length };
}

function missing(source: Source, text: string): Finding {
  const at = text.search(/\S/);
  if (at === -1) return problem(source, 0, 'the file holds no text. Write the post, or delete the file.');
  const firstLine = text.slice(at).split('\n', 1)[0] ?? '';
  const language = /^---[ \t]*([\w{][\w-]*)/.exec(firstLine)?.[1];
  if (language !== undefined) {
    return problem(
      source,
      at,
      `the opening line says "${firstLine.trim()}". Only YAML can stand here: write "---" alone on the line.`,
    );
  }
  if (/^(?:\+\+\+|;;;|\{)/.test(firstLine)) {
    return problem(
      source,
      at,
      'this is another format than YAML. Write "---", then lines such as "title: …", then "---".',
    );
  }
  if (/^---[ \t]*$/.test(firstLine)) {
    return problem(
      source,
      0,
      'the opening "---" must be the first line of the file. Delete the empty lines above it.',
    );
  }
  if (isDashes(firstLine)) {
    return problem(
      source,
      at,
      `the opening line is "${firstLine.trim()}". It must be exactly three hyphens: "---".`,
    );
  }
  return problem(
    source,
    0,
    'missing. A post begins with a line "---", then lines such as "title: …", then "---" again.',
  );
}

function unclosed(source: Source, rest: string, start: number): Finding {
  const lines = rest.split('\n');
  const dashes = lines.findIndex(isDashes);
  const end = dashes === -1 ? lines.findIndex((line) => !isYamlLine(line)) : dashes;
  const at = start + lines.slice(0, Math.max(0, end)).join('\n').length + (end > 0 ? 1 : 0);
  return dashes === -1
    ? problem(
        source,
        end === -1 ? 0 : at,
        'the front matter is not closed. Write a line of three hyphens, "---", below its last field.',
      )
    : problem(
        source,
        at,
        `the front matter is not closed: this line is "${lines[dashes]?.trim()}". It must be exactly three hyphens: "---".`,
      );
}

/** A rule as authors and word processors draw it: hyphens or dashes only, but not exactly three hyphens. */
function isDashes(line: string): boolean {
  return /^\s*[-–—]+\s*$/.test(line) && !/^---[ \t]*$/.test(line) && !/^\s*-\s*$/.test(line);
}

function isYamlLine(line: string): boolean {
  return /^(?:[\w-]+\s*:|\s*-\s|\s+\S|#\s)/.test(line);
}

function problem(source: Source, at: number, message: string): Finding {
  return toFinding(source, at, { level: 'error', subject: 'front matter', message });
}
