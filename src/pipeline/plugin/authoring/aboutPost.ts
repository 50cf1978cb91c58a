import type { AboutField, AboutPost, FieldKind, FieldValue } from '../../../model/desk.ts';
import { findBlock } from '../../frontMatter/block.ts';
import { parseFrontMatter } from '../../frontMatter/frontMatter.ts';
import {
  fieldKind,
  fieldNames,
  frontMatterSchema,
  isFieldName,
  type FieldName,
} from '../../frontMatter/schema.ts';
import { toHabits } from '../../posts/newPost.ts';
import type { SourcePost } from '../../posts/sourcePost.ts';

/** What stands at the top of a post, for the form. `pictures` are the addresses of those that there are. */
export function toAboutPost(
  { source: { slug, text } }: SourcePost,
  sourcePosts: readonly SourcePost[],
  pictures: readonly string[],
  today: string,
): AboutPost {
  const whole = text ?? '';
  const values = valuesOf(whole);
  const choices = toChoices(sourcePosts, pictures);
  const fields = fieldNames.filter(isFieldName).map((name): AboutField => ({
    name,
    kind: fieldKind(name),
    description: frontMatterSchema.shape[name].description ?? '',
    value: toValue(values.get(name), fieldKind(name)),
    choices: choices[name] ?? [],
  }));
  const block = findBlock({ file: '', slug, text: whole });
  return { slug, fields, today, problem: 'file' in block ? block.message : null };
}

/** The value of a field as the form shows it. */
export function valueOf(text: string, name: FieldName): FieldValue {
  return toValue(valuesOf(text).get(name), fieldKind(name));
}

function valuesOf(text: string): ReadonlyMap<string, unknown> {
  const source = { file: '', slug: '', text };
  const block = findBlock(source);
  return 'file' in block ? new Map() : parseFrontMatter(source, block).values;
}

/** What is there, in the kind of value that the field should have if it can be taken for one. */
function toValue(found: unknown, kind: FieldKind): FieldValue {
  if (found === undefined || found === null) return null;
  if (kind === 'list') return (Array.isArray(found) ? found : [found]).map(String);
  if (kind === 'flag' && typeof found === 'boolean') return found;
  if (Array.isArray(found)) return found.map(String).join(', ');
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
    ? String(found)
    : null;
}

function toChoices(
  sourcePosts: readonly SourcePost[],
  pictures: readonly string[],
): Partial<Record<FieldName, readonly string[]>> {
  const { categories, tags, authors } = toHabits(sourcePosts);
  return { category: categories, tags, author: authors, reviewedBy: authors, cover: pictures };
}
