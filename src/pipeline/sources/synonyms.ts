import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../model/finding.ts';
import { wordKey, wordsIn } from '../../model/searchWords.ts';
import { type Folders, toShownPath } from '../files/folders.ts';
import { type Diagnostic, toFinding, toWarning } from './diagnostic.ts';
import { decodeText } from './encoding.ts';
import type { Source } from './source.ts';

/** The name of the file, in the folder of posts, in which the clinic lists words that mean the same. */
export const synonymsFile = 'synonyms.txt';

/** Words that mean the same to the search. */
export interface Synonyms {
  /** Words and phrases, as they were written; each group has two or more. */
  groups: readonly (readonly string[])[];
  findings: readonly Finding[];
}

/** Reads the file of words that mean the same. A blog need not have one. */
export async function readSynonyms({ root, posts }: Folders): Promise<Synonyms> {
  const path = join(posts, synonymsFile);
  const source: Source = { file: toShownPath(root, path), slug: '', text: null };
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return { groups: [], findings: [] };
  const decoded = decodeText(bytes);
  if ('problem' in decoded)
    return { groups: [], findings: [toFinding(source, toWarning(0, 'file', decoded.problem))] };
  return parseSynonyms({ ...source, text: decoded.text });
}

/** Understands the lines of such a file: `cold sore, herpes labialis`. What follows a `#` is a note. */
export function parseSynonyms(source: Source): Synonyms {
  const groups: string[][] = [];
  const diagnostics: Diagnostic[] = [];
  const known = new Map<string, number>();
  const lines = (source.text ?? '').split('\n');
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const words = line
      .replace(/#.*$/, '')
      .split(/[,;=↔]/)
      .map((text) => text.trim())
      .filter(Boolean);
    const fresh: string[] = [];
    for (const text of words) {
      const key = keyOf(text);
      const place = at + line.indexOf(text);
      const problem = problemOf(text, key, known.get(key), index + 1);
      if (problem !== null) diagnostics.push(toWarning(place, 'synonym', problem));
      else {
        known.set(key, index + 1);
        fresh.push(text);
      }
    }
    if (fresh.length > 1) groups.push(fresh);
    else if (words.length === 1 && fresh.length === 1)
      diagnostics.push(
        toWarning(
          at,
          'synonym',
          `"${fresh[0]}" stands alone. Write what means the same behind it, with a comma between.`,
        ),
      );
    at += line.length + 1;
  }
  return { groups, findings: diagnostics.map((diagnostic) => toFinding(source, diagnostic)) };
}

/** Said of one entry: that it has no word, or that it stands somewhere else already. */
function problemOf(text: string, key: string, before: number | undefined, line: number): string | null {
  if (key === '') return `"${text}" has no word. Delete it.`;
  if (before === undefined) return null;
  if (before === line)
    return `"${text}" means the same as another word of this line to the search anyway. Delete it.`;
  return `"${text}" stands in line ${before} too. Put all that means the same into one line.`;
}

function keyOf(text: string): string {
  return wordsIn(text)
    .map((word) => wordKey(word.text))
    .join(' ');
}
