import { dataPath } from './urls.ts';

/** The format of the search's files. A search that finds another number was built for other data. */
export const searchVersion = 1;

/** `data/search.json`: what the other files of the search are called, and what must be known before any word is. */
export interface SearchManifest {
  version: typeof searchVersion;
  /** The `build` of the index of posts whose order this has. */
  build: string;
  /** How many sections each post has, what stands above its text among them: numbers packed by {@link pack}. */
  sections: string;
  /** Files that tell of {@link postsPerPart} posts each, in the order of the index. */
  posts: string[];
  /** Files that tell where words stand, by the key with which each begins. */
  shards: SearchRange[];
  /** Files with all words, by the word with which each begins: for those that nobody writes so. */
  words: SearchRange[];
  /** Words that mean the same, as the clinic lists them. */
  synonyms: readonly (readonly string[])[];
  /** Words that are found when asked for in full, and never offered. */
  unsuggested: readonly string[];
}

/** A file that begins with a word or a key, and ends before the next file's. */
export interface SearchRange {
  from: string;
  file: string;
}

/** Posts that one file tells of. */
export const postsPerPart = 64;

/** What results say of a post before its own file is there. */
export interface SearchPost {
  slug: string;
  title: string;
  category: string;
  hash: string;
  lang?: string;
}

/** Where the words of a range of keys stand. */
export interface SearchShard {
  /** The keys, in order, by {@link frontCode}. */
  keys: string;
  /** For each key the words that have it, by {@link frontCode} from the key on; nothing if that is the one word. */
  words: string;
  /**
   * For each key its places, packed as `gap * levels + level`, where a gap is that to the section before. Those of a key
   * that stands nearly everywhere begin with {@link everywhere}: only headings, titles and topics are among them.
   */
  places: string;
}

/** Parts what belongs to one key from what belongs to the next, in words and in places. */
export const betweenKeys = '\n';

/** Begins the places of a key that stands in so many sections that they would tell nothing. */
export const everywhere = '!';

/** How strongly a word stands in a section. In the one above the text: 1 excerpt, 2 category or tag, 3 title. */
export const levels = 4;
/** The level of words in a section's heading, and of those in a post's title. */
export const headingLevel = 3;
/** The level, above a post's text, of words in its category and its tags. */
export const topicLevel = 2;

/** Address of the search's manifest. */
export const searchDataPath = `${dataPath}/search.json`;

/** What the addresses of the search's other files begin with. */
export const searchFilesPath = `${dataPath}/search/`;

/** Address of another file of the search. It changes with its content, so it may be kept for ever. */
export function searchFilePath(file: string): string {
  return `${searchFilesPath}${file}.json`;
}

// Digits are characters that JSON writes as they are. A number's last digit is one of the second half.
const digits = Array.from({ length: 92 }, (_, place) => String.fromCharCode(0x23 + place)).filter(
  (digit) => digit !== '\\',
);
const half = 45;
const valueOf = new Map(digits.map((digit, value) => [digit, value]));

/** Writes whole numbers from 0 on as text: small ones take one character. */
export function pack(numbers: readonly number[]): string {
  let text = '';
  for (let number of numbers) {
    for (; number >= half; number = Math.floor(number / half)) text += digits[number % half];
    text += digits[half + number];
  }
  return text;
}

/** Reads what {@link pack} has written. */
export function unpack(text: string): number[] {
  const numbers: number[] = [];
  let [sum, unit] = [0, 1];
  for (const digit of text) {
    const value = valueOf.get(digit) ?? 0;
    sum += (value % half) * unit;
    unit *= half;
    if (value < half) continue;
    numbers.push(sum);
    [sum, unit] = [0, 1];
  }
  return numbers;
}

/** Writes words so that each says only how it differs from the one before. */
export function frontCode(words: readonly string[], before = ''): string {
  let last = before;
  return words
    .map((word) => {
      let same = 0;
      while (same < 40 && same < word.length && word[same] === last[same]) same++;
      last = word;
      return `${digits[same]}${word.slice(same)}`;
    })
    .join(' ');
}

/** Reads what {@link frontCode} has written. */
export function frontDecode(text: string, before = ''): string[] {
  let last = before;
  if (text === '') return [];
  return text.split(' ').map((coded) => {
    last = last.slice(0, valueOf.get(coded.charAt(0)) ?? 0) + coded.slice(1);
    return last;
  });
}
