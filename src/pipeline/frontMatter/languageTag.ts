/**
 * A language as BCP 47 writes it, e.g. `pt-BR` for `PT-br`; null if the text names none. Languages of three letters
 * are taken on trust: there are thousands, and most have no name here.
 */
export function toLanguageTag(text: string): string | null {
  const tag = canonical(text);
  if (tag === null) return null;
  const { language } = new Intl.Locale(tag);
  return language.length === 3 || englishName(language) !== undefined ? tag : null;
}

/** What is wrong with a text that should name a language. */
export function languageProblem(text: string): string {
  const meant = toLanguageTag(text.replace(/[\s_]+/g, '-')) ?? tagOfName(text);
  return meant === null
    ? `no language is known as "${text}". Write its short form, for example ar, pl or pt-BR.`
    : `found "${text}", expected the short form of a language. Write lang: ${meant}.`;
}

function canonical(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function englishName(language: string): string | undefined {
  return names.of(language);
}

/** The language that has an English name. There are only 676 tags of two letters to try. */
function tagOfName(name: string): string | null {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(0x61 + index));
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  const tag = tags.find((each) => englishName(each)?.toLowerCase() === name.toLowerCase());
  return tag === undefined ? null : canonical(tag);
}
