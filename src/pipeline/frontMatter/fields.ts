import { isMap, isScalar, isSeq, type Document } from 'yaml';
import { withoutInvisible } from '../../model/invisible.ts';
import { withPlainSpaces } from '../typography/spaces.ts';

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
  /** Offset behind the value; that of `at` where there is no value. */
  end: number;
  /** How the value is written: see {@link ValueStyle}. */
  style: ValueStyle;
  /** Offsets behind the items of a list. */
  itemsEnd: number[];
  /** Text after a ` #`, which YAML takes for a comment; it begins right after the sign. */
  comment: string | null;
}

/** How a value is written: not at all, without quotes, in quotes, on lines of its own, or as one of two kinds of lists. */
export type ValueStyle = 'none' | 'plain' | 'double' | 'single' | 'block' | 'flowList' | 'blockList';

/** The fields of a YAML document, or null if it is not a list of fields at all. */
export function toFields({ contents }: Document): Field[] | null {
  if (contents === null) return [];
  if (!isMap(contents)) return null;
  return contents.items.map(({ key, value }) => {
    const nameAt = startOf(key) ?? 0;
    const name = withoutInvisible(isScalar(key) ? String(key.value) : String(key)).trim();
    return {
      name,
      value: toValue(value, name),
      nameAt,
      at: startOf(value) ?? nameAt,
      end: endOf(value) ?? nameAt,
      style: styleOf(value),
      itemsEnd: isSeq(value) ? value.items.map((item) => endOf(item) ?? nameAt) : [],
      itemsAt: isSeq(value) ? value.items.map((item) => startOf(item) ?? nameAt) : [],
      comment: isScalar(value) ? (value.comment ?? null) : null,
    };
  });
}

/** Fields whose texts are set like prose. Elsewhere, a no-break space is a space. */
const prose: ReadonlySet<string> = new Set(['title', 'metaTitle', 'metaDescription', 'excerpt', 'coverAlt']);

/** Texts without line breaks, spaces at their ends and what nobody sees. Fields inside a field become an empty object. */
function toValue(node: unknown, name: string): unknown {
  if (isSeq(node)) return node.items.map((item) => toValue(item, name));
  if (isMap(node)) return {};
  if (!isScalar(node)) return undefined;
  return typeof node.value === 'string' ? toText(withoutInvisible(node.value), name) : node.value;
}

function toText(value: string, name: string): string {
  // The names of files have the spaces that they have.
  if (name === 'cover') return value.trim();
  if (!prose.has(name)) return value.replace(/\s+/g, ' ').trim();
  return withPlainSpaces(value)
    .replace(/[^\S\u00a0\u2007\u202f]+/g, ' ')
    .trim();
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isSeq(node) || isMap(node) ? node.range?.[0] : undefined;
}

function endOf(node: unknown): number | undefined {
  return isScalar(node) || isSeq(node) || isMap(node) ? node.range?.[1] : undefined;
}

function styleOf(node: unknown): ValueStyle {
  if (isSeq(node)) return node.flow === true ? 'flowList' : 'blockList';
  if (!isScalar(node) || node.range?.[0] === node.range?.[1]) return 'none';
  if (node.type === 'QUOTE_DOUBLE') return 'double';
  if (node.type === 'QUOTE_SINGLE') return 'single';
  return node.type === 'PLAIN' ? 'plain' : 'block';
}
