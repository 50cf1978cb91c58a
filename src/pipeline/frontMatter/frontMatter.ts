import type { Finding } from '../../model/finding.ts';
import { type PlannedMend, toError, toFinding } from '../sources/diagnostic.ts';
import type { Source } from '../sources/source.ts';
import type { Block } from './block.ts';
import { fieldRemarks, meantField } from './fieldDiagnostics.ts';
import type { Field } from './fields.ts';
import { meantValue } from './meantValue.ts';
import { fieldNames, frontMatterSchema, type FrontMatter } from './schema.ts';
import { parseYaml } from './yamlDocument.ts';

/** Front matter as far as it can be understood. */
export interface ParsedFrontMatter {
  /** Null if there is any error. */
  matter: FrontMatter | null;
  /** The values of all known fields, whether they are as expected or not. */
  values: ReadonlyMap<string, unknown>;
  /** Offset of each field's value in the file by name, and of each item of a list by `name.index`. */
  places: Record<string, number>;
  findings: Finding[];
}

/** Reads a post's front matter and reports every fault in it. */
export function parseFrontMatter(source: Source, { start, end }: Block): ParsedFrontMatter {
  const { fields, unreadable, diagnostics } = parseYaml(source.text?.slice(start, end) ?? '');
  const names = new Set((fields ?? []).map(({ name }) => name));
  const diagnosticsOnFields = (fields ?? []).flatMap((field) => fieldRemarks(field, names));
  const findings = [...diagnostics, ...diagnosticsOnFields].map(({ at, ...diagnostic }) =>
    toFinding(source, { ...diagnostic, at: start + at }),
  );
  const known = new Map((fields ?? []).filter(isKnown).map((field) => [field.name, field]));
  const values = new Map([...known.values()].filter(isGiven).map(({ name, value }) => [name, value]));
  const places = toPlaces(known, start);
  if (fields === null) return { matter: null, values, places, findings };

  const checked = frontMatterSchema.safeParse(Object.fromEntries(values));
  // A field whose name has a slip is not missing as well.
  const misnamed = new Set(fields.filter((field) => !isKnown(field)).map(({ name }) => meantField(name)));
  for (const { path, message } of checked.error?.issues ?? []) {
    const subject = String(path[0]);
    if (unreadable.has(subject) || (misnamed.has(subject) && !values.has(subject))) continue;
    const at = places[path.join('.')] ?? places[subject] ?? end;
    const mend = path.length === 1 ? toMend(known.get(subject), source.text ?? '', start) : null;
    findings.push(
      toFinding(source, { ...toError(at, subject, message), ...(mend === null ? {} : { mend }) }),
    );
  }
  const isSound = checked.success && findings.every(({ level }) => level !== 'error');
  return { matter: isSound ? checked.data : null, values, places, findings };
}

/** The mend of a value that its field cannot have, where only one thing can be meant. */
function toMend(field: Field | undefined, text: string, start: number): PlannedMend | null {
  if (field === undefined || field.style === 'none') return null;
  const was = text.slice(start + field.at, start + field.end).trimEnd();
  const now = meantValue(field, was);
  return now === null || now === was ? null : { was, now };
}

function isKnown({ name }: Field): boolean {
  return fieldNames.includes(name);
}

/** A field left empty counts as not written. */
function isGiven({ value }: Field): boolean {
  return value !== null && value !== undefined && value !== '';
}

function toPlaces(fields: ReadonlyMap<string, Field>, start: number): Record<string, number> {
  const places = new Map<string, number>();
  for (const { name, at, itemsAt } of fields.values()) {
    places.set(name, start + at);
    for (const [index, itemAt] of itemsAt.entries()) places.set(`${name}.${index}`, start + itemAt);
  }
  return Object.fromEntries(places);
}
