/** A list as YAML has it on one line, of items that authors have written in some other way: `[one, "C: two"]`. */
export function toFlowList(written: string): string {
  return `[${toItems(written).map(toItem).join(', ')}]`;
}

/** The items of a list in brackets or without, separated by commas or semicolons; or, without those, of hashtags. */
function toItems(written: string): string[] {
  const inside = written.trim().replace(/^\[|\]$/g, '');
  const isOfHashtags = /^#\S+(?:\s+#\S+)+$/.test(inside.trim());
  const items = isOfHashtags ? inside.trim().split(/\s+/) : (inside.match(item) ?? []);
  return items.map((each) => withoutQuotes(each.trim())).filter((each) => each !== '');
}

/** In quotes, an item may hold a comma. */
const item = /\s*(?:"[^"]*"|'[^']*'|“[^”]*”)\s*(?=[,;]|$)|[^,;]+/g;

function withoutQuotes(text: string): string {
  if (/^["“„].*["”“]$/.test(text) || /^['‘].*['’]$/.test(text)) return text.slice(1, -1).trim();
  return /^[^"]*"[^"]*$/.test(text) ? text.replace(/^"|"$/, '') : text;
}

/** In quotes where YAML would take the item for something else. */
function toItem(text: string): string {
  const isPlain = /^[\p{L}\p{N}](?:[^,[\]{}:#]|(?<!\s)#|:(?=[^\s,]))*$/u.test(text);
  return isPlain && !/^(?:true|false|null|[\d.]+)$/i.test(text) ? text : inQuotes(text);
}

/** A text in the kind of quotes that it does not hold itself. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
