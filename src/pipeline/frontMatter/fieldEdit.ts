import type { FieldValue } from '../../model/desk.ts';
import type { Mend } from '../../model/finding.ts';
import { findBlock } from './block.ts';
import type { Field } from './fields.ts';
import { parseFrontMatter, type ParsedFrontMatter } from './frontMatter.ts';
import { editedList } from './listEdit.ts';
import { frontMatterSchema, type FieldName } from './schema.ts';
import { writtenValue } from './writtenValue.ts';
import { parseYaml } from './yamlDocument.ts';

/** What has to be written to give a field a value; or why it is not written. */
export type FieldEdit = { mend: Mend } | { problem: string };

/**
 * Plans the change of one field of a post, and of nothing else: comments, order, quotes and all other fields stay as
 * they are. `null` takes the field away. The text, and the places in it, are those that findings count with. A value
 * that the field cannot have is refused with the words in which a finding would say so.
 */
export function editField(text: string, name: FieldName, value: FieldValue): FieldEdit {
  const block = findBlock({ file: '', slug: '', text });
  if ('file' in block) return { problem: block.message };
  const yaml = text.slice(block.start, block.end);
  const { fields } = parseYaml(yaml);
  if (fields === null)
    return { problem: 'The top of the file cannot be read. Mend what is said of it first.' };
  const field = fields.find((each) => each.name === name);
  const planned = field === undefined ? withoutField(yaml, name, value) : withField(yaml, field, name, value);
  const mend = { ...planned, at: block.start + planned.at };
  const after = text.slice(0, mend.at) + mend.now + text.slice(mend.at + mend.was.length);
  const problem = problemAfter(text, after, name, value);
  return problem === null ? { mend } : { problem };
}

function withField(yaml: string, field: Field, name: FieldName, value: FieldValue): Mend {
  const { nameAt, at, end, style } = field;
  if (value === null) return removal(yaml, nameAt, Math.max(nameAt, end), name);
  if (style === 'none') {
    return { at: yaml.indexOf(':', nameAt) + 1, was: '', now: ` ${writtenValue(value, 'plain')}` };
  }
  const was = yaml.slice(at, end).trimEnd();
  return {
    at,
    was,
    now: typeof value === 'object' ? editedList(yaml, field, value) : writtenValue(value, style),
  };
}

/** A line for a field that was not found: in the place of one that cannot be read, else below all others. */
function withoutField(yaml: string, name: FieldName, value: FieldValue): Mend {
  const line = new RegExp(`^${name}[ \\t]*:.*$`, 'm').exec(yaml);
  const now = value === null ? '' : `${name}: ${writtenValue(value, 'plain')}`;
  if (line === null) return { at: yaml.length, was: '', now: value === null ? '' : `${now}\n` };
  const { index } = line;
  return value === null
    ? removal(yaml, index, index + line[0].length, name)
    : { at: index, was: line[0], now };
}

/** Takes whole lines away, with the comment above them by which a new post explains the field. */
function removal(yaml: string, at: number, end: number, name: FieldName): Mend {
  const above = yaml.lastIndexOf('\n', at - 2) + 1;
  const isExplained = yaml.slice(above, at).startsWith(`# ${frontMatterSchema.shape[name].description}`);
  const start = isExplained ? above : at;
  const lineEnd = yaml.slice(0, end).endsWith('\n') ? end - 1 : yaml.indexOf('\n', end);
  return { at: start, was: yaml.slice(start, lineEnd === -1 ? undefined : lineEnd + 1), now: '' };
}

/** What would be wrong after a change: the value, or that something else has changed with it. Null if nothing. */
function problemAfter(before: string, after: string, name: FieldName, value: FieldValue): string | null {
  const [old, now] = [parsed(before), parsed(after)];
  if (old === null || now === null) return notPossible;
  const error = now.findings.find(({ level, subject }) => level === 'error' && subject === name);
  if (error !== undefined) return error.message;
  const isAlike = (each: string) =>
    JSON.stringify(old.values.get(each)) === JSON.stringify(now.values.get(each));
  const others = [...old.values.keys(), ...now.values.keys()].filter((each) => each !== name);
  const isEmpty = value === null || value === '' || (typeof value === 'object' && value.length === 0);
  const isThere = now.values.has(name) && JSON.stringify(now.values.get(name)) !== '[]';
  return others.every(isAlike) && isThere !== isEmpty ? null : notPossible;
}

const notPossible = 'This cannot be written without changing other lines. Change it in the file itself.';

function parsed(text: string): ParsedFrontMatter | null {
  const source = { file: '', slug: '', text };
  const block = findBlock(source);
  return 'file' in block ? null : parseFrontMatter(source, block);
}
