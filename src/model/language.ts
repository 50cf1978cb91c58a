import { site } from './site.ts';

/** What tells browsers and screen readers the language of an element's text, and which way it runs. */
export interface LanguageAttributes {
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** Something written in one language: `lang` as in posts, absent where it is the site's. */
interface Written {
  lang?: string;
}

/** Attributes of an element that holds a post's own words; none where the post has the language of the page. */
export function postLanguage({ lang }: Written): LanguageAttributes | undefined {
  return lang === undefined ? undefined : toLanguageAttributes(lang);
}

/** Attributes of an element that stands inside a post but holds the page's words; none where they are the same. */
export function pageLanguage({ lang }: Written): LanguageAttributes | undefined {
  return lang === undefined ? undefined : toLanguageAttributes(site.language);
}

/**
 * Scripts in use that run from right to left, from Unicode's list of them:
 * https://github.com/unicode-org/cldr/blob/main/common/properties/scriptMetadata.txt. Not every browser's `Intl` can
 * tell, and those that can are wrong about Thaana, Rohingya and Azerbaijani in Arabic letters.
 */
const fromTheRight = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** Attributes of an element that holds text in a language, given as a BCP 47 tag. */
export function toLanguageAttributes(lang: string): LanguageAttributes {
  const { script = '' } = new Intl.Locale(lang).maximize();
  return { lang, dir: fromTheRight.has(script) ? 'rtl' : 'ltr' };
}
