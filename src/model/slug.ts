import { withoutInvisible } from './invisible.ts';

/**
 * The form of a name that stands in addresses: lower case, letters and digits of any script, single
 * hyphens. Latin letters lose their accents; elsewhere a mark makes another letter (й, が) and stays.
 * A sharp or plus that ends a word makes another name of it (C#, C++), so it is written out.
 * Empty when the name has neither letter nor digit.
 */
export function toSlug(name: string): string {
  return (
    withoutInvisible(name)
      .normalize('NFKD')
      .replace(/(\p{Script=Latin})\p{Mark}+/gu, '$1')
      .replace(/['’ʼ]/g, '')
      .replace(/(?<=[\p{L}\p{N}])(?:#|\++)(?![\p{L}\p{N}])/gu, writeOut)
      .toLowerCase()
      // Of what is left of unseen characters, only the non-joiner stands between parts of a word.
      .replace(/(?!\u200c)\p{Cf}|\p{Variation_Selector}/gu, '')
      .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .normalize('NFC')
  );
}

function writeOut(signs: string): string {
  return signs === '#' ? '-sharp' : '-plus'.repeat(signs.length);
}
