import { nearest } from '../../model/nearest.ts';
import { toError, toWarning, type Diagnostic } from '../sources/diagnostic.ts';
import type { Field } from './fields.ts';
import { toFlowList } from './flowList.ts';
import { fieldNames, listFields } from './schema.ts';

/** What is to be said of a field whatever its value should be: it is unknown, or not written as it is meant. `names` are those of all. */
export function fieldRemarks(field: Field, names: ReadonlySet<string>): Diagnostic[] {
  const { name, nameAt, at } = field;
  if (!fieldNames.includes(name)) {
    const meant = nearest(name, fieldNames)[0];
    const mend = meant === undefined || names.has(meant) ? {} : { mend: { was: name, now: meant } };
    return [{ ...toError(nameAt, name, unknownField(name)), ...mend }];
  }
  return oddities(field).map((message) => toWarning(at, name, message));
}

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
  ['language', 'lang'],
  ['locale', 'lang'],
  ['redirects', 'aliases'],
]);

/** The field that an unknown name was probably meant to be. */
export function meantField(name: string): string | undefined {
  return nearest(name, fieldNames)[0] ?? otherNames.get(name.toLowerCase());
}

function unknownField(name: string): string {
  const meant = meantField(name);
  return meant === undefined
    ? `unknown field. The fields are ${fieldNames.join(', ')}.`
    : `unknown field. Did you mean "${meant}"?`;
}

/** What is allowed but hardly meant. */
function oddities({ name, value, comment }: Field): string[] {
  const texts = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
  const messages: string[] = [];
  const curly = texts.find((text) => /^[“”„‘’][^“”„]*[“”’]$/.test(text));
  if (curly !== undefined) {
    messages.push(
      `curly quotes are part of the value, so readers see them. Type straight quotes: "${curly.slice(1, -1)}".`,
    );
  }
  const markup = texts
    .map((text) => /<(?:!--|\/?[a-z][\w-]*[^<>]*>)|\*\*(?=[^*\s])|\]\(/i.exec(text)?.[0])
    .find(Boolean);
  if (markup !== undefined) {
    messages.push(
      `readers see "${markup}" as typed: only the text below is Markdown. Write plain words, or signs such as ₂ and ².`,
    );
  }
  if (comment !== null && /^\S/.test(comment)) {
    const advice = listFields.includes(name)
      ? `Write: ${name}: ${toFlowList(`${texts.join(' ')} #${comment}`)}`
      : 'Put the whole value in quotes.';
    messages.push(`YAML takes "#${comment}" for a comment, so readers do not see it. ${advice}`);
  }
  return messages;
}
