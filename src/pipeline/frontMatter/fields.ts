import { isMap, isScalar, isSeq, type Document } from 'yaml';

/** A field of the front matter as it is written. */
export interface Field {
  name: string;
  value: unknown;
  /** Offset of the name in the YAML text. */
  nameAt: number;
  /** Offset of the value, or of the name where there is no value. */
  at: number;
  /** Offsets of the items of a list. */
  itemsAt: number[];
  /** Text after a ` #`, which YAML takes for a comment; it begins right after the sign. */
  comment: string | null;
}

/** The fields of a YAML document, or null if it is not a list of fields at all. */
export function toFields({ contents }: Document): Field[] | null {
  if (contents === null) return [];
  if (!isMap(contents)) return null;
  return contents.items.map(({ key, value }) => {
    const nameAt = startOf(key) ?? 0;
    return {
      name: isScalar(key) ? String(key.value) : String(key),
      value: toValue(value),
      nameAt,
      at: startOf(value) ?? nameAt,
      itemsAt: isSeq(value) ? value.items.map((item) => startOf(item) ?? nameAt) : [],
      comment: isScalar(value) ? (value.comment ?? null) : null,
    };
  });
}

/** Texts without line breaks and spaces at their ends. Fields inside a field become an empty object. */
function toValue(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(toValue);
  if (isMap(node)) return {};
  if (!isScalar(node)) return undefined;
  return typeof node.value === 'string' ? node.value.replace(/\s+/g, ' ').trim() : node.value;
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isSeq(node) || isMap(node) ? node.range?.[0] : undefined;
}
