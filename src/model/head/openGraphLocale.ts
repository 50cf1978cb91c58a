/** A BCP 47 tag as Open Graph writes languages: always with a territory, the likeliest if the tag names none. */
export function toOpenGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return [language, region].filter(Boolean).join('_');
}
