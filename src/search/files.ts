import type { Post } from '../model/post.ts';
import {
  betweenKeys,
  everywhere,
  frontDecode,
  levels,
  postsPerPart,
  searchDataPath,
  searchFilePath,
  type SearchManifest,
  type SearchPost,
  type SearchRange,
  type SearchShard,
  searchVersion,
  unpack,
} from '../model/searchIndex.ts';
import { wordKey } from '../model/searchWords.ts';
import { postDataPath } from '../model/urls.ts';

/** Fetches a file's JSON, whose shape is trusted: the same build wrote it. Throws if it cannot be had. */
export type FetchFile = <T>(path: string) => Promise<T>;

/** A key, the words that have it, and where they stand. */
export interface KnownKey {
  key: string;
  words: readonly string[];
  /** Whether it stands nearly everywhere: then only headings, titles and topics are among its sections. */
  isEverywhere: boolean;
  /** Numbers of sections, ascending, and how strongly the key stands in each. */
  sections: readonly number[];
  levels: readonly number[];
}

/** The search's files, fetched when they are needed. What was fetched stays. */
export interface SearchFiles {
  manifest: SearchManifest;
  /** Keys of the words that are never offered. */
  unsuggested: ReadonlySet<string>;
  /** The number of each post's first section; at the end, the number of all sections. */
  starts: readonly number[];
  /** What is known of a key; undefined if no post has it. */
  find: (key: string) => Promise<KnownKey | undefined>;
  /** All keys that begin with a text. */
  beginningWith: (start: string) => Promise<KnownKey[]>;
  /** All words of posts, or only those that begin with this letter where there are very many. */
  wordsLike: (word: string) => Promise<readonly string[]>;
  /** What results say of a post. */
  postAt: (rank: number) => Promise<SearchPost>;
  /** A post's own file. */
  textOf: (post: SearchPost) => Promise<Post>;
}

/** So many files of words are all looked through for a misspelt one. */
const fewFiles = 4;

/** Opens the search's files. Throws if the manifest cannot be had, or is of another version. */
export async function openFiles(fetchFile: FetchFile): Promise<SearchFiles> {
  const manifest = await fetchFile<SearchManifest>(searchDataPath);
  const version: number = manifest.version;
  if (version !== searchVersion) throw new Error(`The search's files are of version ${version}.`);
  const shard = remembered(async (file) => readShard(await fetchFile<SearchShard>(searchFilePath(file))));
  const words = remembered(async (file) => frontDecode(await fetchFile<string>(searchFilePath(file))));
  const part = remembered((file) => fetchFile<SearchPost[]>(searchFilePath(file)));
  const text = remembered((path) => fetchFile<Post>(path));
  const shardsOf = async (from: string, to: string) =>
    Promise.all(rangesFrom(manifest.shards, from, to).map(({ file }) => shard(file)));
  return {
    manifest,
    unsuggested: new Set(manifest.unsuggested.map(wordKey)),
    starts: toStarts(unpack(manifest.sections)),
    find: async (key) => {
      const [only] = await shardsOf(key, key);
      return only?.get(key);
    },
    beginningWith: async (start) =>
      (await shardsOf(start, `${start}\uffff`)).flatMap((keys) =>
        [...keys.values()].filter(({ key }) => key.startsWith(start)),
      ),
    wordsLike: async (word) => {
      const [letter = ''] = word;
      const ranges =
        manifest.words.length <= fewFiles
          ? manifest.words
          : rangesFrom(manifest.words, letter, `${letter}\uffff`);
      return (await Promise.all(ranges.map(({ file }) => words(file)))).flat();
    },
    postAt: async (rank) => {
      const file = manifest.posts[Math.floor(rank / postsPerPart)] ?? '';
      const post = (await part(file))[rank % postsPerPart];
      if (post === undefined) throw new Error(`The search knows no post ${rank}.`);
      return post;
    },
    textOf: (post) => text(postDataPath(post)),
  };
}

/** The ranges that hold something from one text to another, both included. */
function rangesFrom(ranges: readonly SearchRange[], from: string, to: string): SearchRange[] {
  return ranges.filter((range, place) => {
    const next = ranges[place + 1];
    return range.from <= to && (next === undefined || next.from > from);
  });
}

function readShard({ keys, words, places }: SearchShard): ReadonlyMap<string, KnownKey> {
  const [coded, packed] = [words.split(betweenKeys), places.split(betweenKeys)];
  return new Map(
    frontDecode(keys).map((key, rank) => [key, toKnownKey(key, coded[rank] ?? '', packed[rank] ?? '')]),
  );
}

/** Unpacked when it is asked for: of a whole file, few are. */
function toKnownKey(key: string, forms: string, packed: string): KnownKey {
  const isEverywhere = packed.startsWith(everywhere);
  let places: { sections: number[]; levels: number[] } | undefined;
  const read = () => {
    if (places !== undefined) return places;
    places = { sections: [], levels: [] };
    let section = 0;
    for (const number of unpack(isEverywhere ? packed.slice(1) : packed)) {
      section += Math.floor(number / levels);
      places.sections.push(section);
      places.levels.push(number % levels);
    }
    return places;
  };
  let words: string[] | undefined;
  return {
    key,
    isEverywhere,
    get words() {
      return (words ??= forms === '' ? [key] : frontDecode(forms, key));
    },
    get sections() {
      return read().sections;
    },
    get levels() {
      return read().levels;
    },
  };
}

function toStarts(counts: readonly number[]): number[] {
  let sum = 0;
  return [0, ...counts.map((count) => (sum += count))];
}

/** Does something once for each name; what failed is tried again the next time. */
function remembered<T>(make: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = make(name);
    known.set(name, made);
    made.catch(() => known.delete(name));
    return made;
  };
}
