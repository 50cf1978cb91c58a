import { site } from '../../../model/site.ts';
import { hash } from '../../files/hash.ts';
import type { Term } from '../../terms/terms.ts';
import { foldWords } from '../../terms/wordForm.ts';
import type { Listed } from '../summary.ts';
import type { Topics } from '../topics.ts';

/** What a post is about. */
export type Profile = readonly Feature[];

/** Something that a post is about. No two of a profile have the same name. */
export interface Feature {
  kind: 'term' | 'tag' | 'category';
  /** Tells it from other features, also from those of another kind. */
  name: string;
  /** Its words for comparison. */
  key: string;
  /** As a topic is called; of a term, its key. */
  text: string;
  /** How often a text uses it. */
  weight: number;
}

/** What a post's tag adds to the uses of its words: as much as if they stood in the title. */
const tagWeight = 6;

/** Sums up what a post is about. */
export type ToProfile = (post: Listed, terms: readonly Term[], topics: Topics) => Profile;

/** Sums up posts, and remembers what it was for each text as long as the topics are the same. */
export function rememberedProfiles(): ToProfile {
  const known = new WeakMap<readonly Term[], { topics: string; profile: Profile }>();
  return (post, terms, topics) => {
    const now = JSON.stringify([post.category, ...post.tags].map((slug) => [slug, topics.nameOf(slug)]));
    const kept = known.get(terms);
    if (kept?.topics === now) return kept.profile;
    const profile = toProfile(post, terms, topics);
    known.set(terms, { topics: now, profile });
    return profile;
  };
}

/** What tells a profile from all others. */
export function keyOf(profile: Profile): string {
  const known = keys.get(profile);
  if (known !== undefined) return known;
  const key = hash(JSON.stringify(profile));
  keys.set(profile, key);
  return key;
}

const keys = new WeakMap<Profile, string>();

/** The post's topics, and the terms of its text, to which its tags belong. The publisher is no subject. */
function toProfile({ category, tags }: Listed, terms: readonly Term[], { nameOf }: Topics): Profile {
  const topics = [
    toTopic('category', category, nameOf(category)),
    ...tags.map((slug) => toTopic('tag', slug, nameOf(slug))),
  ].filter(({ key }) => !isPublisher(key));
  const tagged = new Map(topics.filter(({ kind }) => kind === 'tag').map((topic) => [topic.key, topic]));
  const features: Feature[] = [...topics];
  for (const { key, weight } of terms) {
    if (isPublisher(key)) continue;
    const bonus = tagged.delete(key) ? tagWeight : 0;
    features.push(toTermFeature(key, about(weight) + bonus));
  }
  for (const { key } of tagged.values()) features.push(toTermFeature(key, tagWeight));
  return features;
}

/** A count to half a power of two. A few words more or less in a text do not change what it is about. */
function about(weight: number): number {
  return 2 ** (Math.round(2 * Math.log2(weight)) / 2);
}

function toTopic(kind: 'tag' | 'category', slug: string, text: string): Feature {
  return { kind, name: `${kind}:${slug}`, key: foldWords(text), text, weight: 1 };
}

function toTermFeature(key: string, weight: number): Feature {
  return { kind: 'term', name: key, key, text: key, weight };
}

/** Whether words only say who publishes the blog. */
function isPublisher(key: string): boolean {
  const space = key.indexOf(' ');
  if (!publisherWords.has(space === -1 ? key : key.slice(0, space))) return false;
  return key.split(' ').every((word) => publisherWords.has(word));
}

const publisherWords = new Set(foldWords([site.publisher, site.name, ...site.teams].join(' ')).split(' '));
