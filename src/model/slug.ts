/**
 * The form of a name that stands in addresses: lower case, letters and digits of any script, single
 * hyphens, no accents. Empty when the name has neither letter nor digit.
 */
export function toSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .normalize('NFC');
}
