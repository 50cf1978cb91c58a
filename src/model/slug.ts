/**
 * The form of a name that stands in addresses: lower case, letters and digits of any script, single
 * hyphens. Latin letters lose their accents; elsewhere a mark makes another letter (й, が) and stays.
 * Empty when the name has neither letter nor digit.
 */
export function toSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{Mark}+/gu, '$1')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .normalize('NFC');
}
