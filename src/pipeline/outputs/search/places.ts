import { headingLevel, topicLevel } from '../../../model/searchIndex.ts';
import { foldWord, keyOfFolded, searchedWordsIn } from '../../../model/searchWords.ts';
import { readSectionWords } from '../../article/sectionWords.ts';

/** What is searched of a post. */
export interface SearchedPost {
  title: string;
  excerpt: string;
  /** Names of its category and tags. */
  topics: readonly string[];
  /** See `readSectionWords`. */
  sections: readonly string[];
  /** Texts of its headings, each that of a section, from the second on. */
  headings: readonly string[];
}

/** Where a key's words stand. */
export interface KeyPlaces {
  /** Folded words that have this key. */
  words: Set<string>;
  /** Numbers of sections, through all posts, in order. */
  sections: number[];
  /** How strongly it stands in each, see `levels`. */
  levels: number[];
}

/** All keys with their places. */
export interface Places {
  keys: ReadonlyMap<string, KeyPlaces>;
  /** Numbers of the sections that stand above posts' texts. */
  firsts: ReadonlySet<number>;
  /** Sections of all posts, what stands above their texts among them. */
  total: number;
}

/** As in BM25: what more of the same word counts, and how much a long section takes from it. */
const saturation = 1.2;
const lengthWeight = 0.6;
/** Words of a section of usual length. */
const usualLength = 90;
/** From these weights on, a word stands in a section at level 1 and 2. */
const steps = [0.75, 1.25] as const;

/** Finds where each key stands. */
export function collectPlaces(posts: readonly SearchedPost[]): Places {
  const collector = new Collector();
  const firsts = new Set<number>();
  for (const post of posts) {
    firsts.add(collector.section);
    collector.addText(post.excerpt, 1);
    collector.addText(post.topics.join(' · '), topicLevel);
    collector.addText(post.title, headingLevel);
    collector.section++;
    for (const [place, words] of post.sections.entries()) {
      if (place > 0) collector.addText(post.headings[place - 1] ?? '', headingLevel);
      collector.addSection(readSectionWords(words));
      collector.section++;
    }
  }
  return { keys: collector.keys, firsts, total: collector.section };
}

/** A key's places, and how often its words stand in the section that is being read. */
interface Counted extends KeyPlaces {
  count: number;
}

/** Collects places, section by section. There may be millions: each word is looked up once. */
class Collector {
  readonly keys = new Map<string, Counted>();
  /** The number of the section that is being read. */
  section = 0;
  readonly #byWord = new Map<string, Counted>();

  /** Takes in some text of the section that has one level. */
  addText(text: string, level: number): void {
    for (const { text: word } of searchedWordsIn(text)) {
      const folded = foldWord(word);
      if (folded !== '') this.#put(this.#placesOf(folded), level);
    }
  }

  /** Takes in the words of the section's text: how often they stand there, for its length, decides their level. */
  addSection(words: readonly [string, number][]): void {
    const met: Counted[] = [];
    let length = 0;
    for (const [word, count] of words) {
      const places = this.#placesOf(word);
      if (places.count === 0) met.push(places);
      places.count += count;
      length += count;
    }
    const penalty = saturation * (1 - lengthWeight + (lengthWeight * length) / usualLength);
    for (const places of met) {
      const weight = (places.count * (saturation + 1)) / (places.count + penalty);
      this.#put(places, steps.filter((step) => weight >= step).length);
      places.count = 0;
    }
  }

  #put({ sections, levels }: Counted, level: number): void {
    const last = sections.length - 1;
    if (sections[last] !== this.section) {
      sections.push(this.section);
      levels.push(level);
    } else if (level > (levels[last] ?? 0)) levels[last] = level;
  }

  #placesOf(word: string): Counted {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const key = keyOfFolded(word);
    const places = this.keys.get(key) ?? { words: new Set(), sections: [], levels: [], count: 0 };
    places.words.add(word);
    this.keys.set(key, places);
    this.#byWord.set(word, places);
    return places;
  }
}
