/** A consonant and a vowel of Porter's paper; y is a vowel behind a consonant. */
const c = '[^aeiou]';
const v = '[aeiouy]';
const cs = `${c}[^aeiouy]*`;
const vs = `${v}[aeiou]*`;

/** What an ending may be taken off from, by the number of times that vowels are followed by consonants. */
const measureAbove0 = new RegExp(`^(?:${cs})?${vs}${cs}`);
const measure1 = new RegExp(`^(?:${cs})?${vs}${cs}(?:${vs})?$`);
const measureAbove1 = new RegExp(`^(?:${cs})?${vs}${cs}${vs}${cs}`);
const holdsVowel = new RegExp(`^(?:${cs})?${v}`);
const endsShort = new RegExp(`^${cs}${v}[^aeiouwxy]$`);

const longEndings: Readonly<Record<string, string>> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
};

const shortEndings: Readonly<Record<string, string>> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
};

const long = new RegExp(`^(.+?)(${Object.keys(longEndings).join('|')})$`);
const short = new RegExp(`^(.+?)(${Object.keys(shortEndings).join('|')})$`);
const last = /^(.+?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

/**
 * The stem of an English word in small letters, by M. F. Porter's "An algorithm for suffix stripping":
 * https://tartarus.org/martin/PorterStemmer/
 */
export function stem(word: string): string {
  if (word.length < 3) return word;
  // A y at the beginning is a consonant; the capital keeps it one.
  const first = word.replace(/^y/, 'Y');
  const stemmed = withoutFinalE(withoutSuffix(withI(withoutTense(withoutPlural(first)))));
  return stemmed.toLowerCase();
}

function withoutPlural(word: string): string {
  return word.replace(/(ss|i)es$/, '$1').replace(/([^s])s$/, '$1');
}

function withoutTense(word: string): string {
  if (word.endsWith('eed')) return measureAbove0.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const base = /^(.+)(?:ed|ing)$/.exec(word)?.[1];
  if (base === undefined || !holdsVowel.test(base)) return word;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  return endsShort.test(base) ? `${base}e` : base;
}

function withI(word: string): string {
  return word.endsWith('y') && holdsVowel.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

function withoutSuffix(word: string): string {
  const middle = replaceEnding(replaceEnding(word, long, longEndings), short, shortEndings);
  const base = last.exec(middle)?.[1] ?? /^(.+?[st])ion$/.exec(middle)?.[1];
  return base !== undefined && measureAbove1.test(base) ? base : middle;
}

function replaceEnding(word: string, ending: RegExp, by: Readonly<Record<string, string>>): string {
  const [, base = '', found = ''] = ending.exec(word) ?? [];
  return measureAbove0.test(base) ? base + (by[found] ?? '') : word;
}

function withoutFinalE(word: string): string {
  const base = word.replace(/e$/, '');
  const isLoose = measureAbove1.test(base) || (measure1.test(base) && !endsShort.test(base));
  const bare = isLoose ? base : word;
  return bare.endsWith('ll') && measureAbove1.test(bare) ? bare.slice(0, -1) : bare;
}
