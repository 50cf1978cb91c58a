import type { Finding } from '../../model/finding.ts';
import { nearest } from '../../model/nearest.ts';
import { toFinding, type Remark } from '../place.ts';
import type { Source } from '../sources/source.ts';
import type { Block } from './block.ts';
import { toFields, type Field } from './fields.ts';
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
  const findings: Finding[] = [];
  const report = (at: number, remark: Remark) => findings.push(toFinding(source, start + at, remark));

  const { document, unreadable, remarks } = parseYaml(source.text?.slice(start, end) ?? '');
  for (const { at, remark } of remarks) report(at, remark);

  const fields = toFields(document);
  if (fields === null) report(0, { level: 'error', subject: 'front matter', message: noFields });
  const known = new Map((fields ?? []).filter(isKnown).map((field) => [field.name, field]));
  for (const { name, nameAt } of fields ?? []) {
    if (!fieldNames.includes(name))
      report(nameAt, { level: 'error', subject: name, message: unknownField(name) });
  }
  for (const field of known.values())
    for (const message of oddities(field)) {
      report(field.at, { level: 'warning', subject: field.name, message });
    }

  const values = new Map([...known.values()].filter(isGiven).map(({ name, value }) => [name, value]));
  const places = toPlaces(known, start);
  const checked = frontMatterSchema.safeParse(Object.fromEntries(values));
  for (const { path, message } of checked.error?.issues ?? []) {
    const subject = String(path[0]);
    if (unreadable.has(subject)) continue;
    const at = places[path.join('.')] ?? places[subject] ?? end;
    findings.push(toFinding(source, at, { level: 'error', subject, message }));
  }

  const sound = checked.success && !findings.some(({ level }) => level === 'error');
  return { matter: sound ? checked.data : null, values, places, findings };
}

const noFields =
  'there are no fields here. Write one line for each, such as: title: "Preparing for a chemical peel"';

/** What authors of other systems call our fields. */
const otherNames = new Map([
  ['description', 'metaDescription'],
  ['summary', 'excerpt'],
  ['image', 'cover'],
  ['keywords', 'secondaryKeywords'],
  ['categories', 'category'],
  ['lastmod', 'updated'],
  ['modified', 'updated'],
  ['published', 'date'],
  ['permalink', 'slug'],
  ['redirects', 'aliases'],
]);

function unknownField(name: string): string {
  const meant = nearest(name, fieldNames)[0] ?? otherNames.get(name.toLowerCase());
  return meant === undefined
    ? `unknown field. The fields are ${fieldNames.join(', ')}.`
    : `unknown field. Did you mean "${meant}"?`;
}

/** What is allowed but hardly meant. */
function oddities({ value, comment }: Field): string[] {
  const texts = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
  const messages: string[] = [];
  const curly = texts.find((text) => /^[“”„‘’][^“”„]*[“”’]$/.test(text));
  if (curly !== undefined) {
    messages.push(
      `curly quotes are part of the value, so readers see them. Type straight quotes: "${curly.slice(1, -1)}".`,
    );
  }
  if (comment !== null && /^\S/.test(comment)) {
    messages.push(
      `YAML takes "#${comment}" for a comment, so readers do not see it. Put the whole value in quotes.`,
    );
  }
  return messages;
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
