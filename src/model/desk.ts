import type { Mend } from './finding.ts';
import { site } from './site.ts';
import { dataPath } from './urls.ts';

/** The home of the staff's desk. Only the preview has it. */
export const deskPath = `${site.basePath}/desk`;

/** Where the preview tells the desk's home what there is: a {@link DeskHome}. */
export const deskHomePath = `${dataPath}/desk.json`;

/** Where the preview tells what stands at the top of a post: an {@link AboutPost}, or null if it is gone. */
export function aboutPostPath(slug: string): string {
  return `${dataPath}/desk-about.json?slug=${encodeURIComponent(slug)}`;
}

/** Where the preview lists earlier versions of a post: {@link KeptVersion}, the latest first. */
export function keptVersionsPath(slug: string): string {
  return `${dataPath}/desk-versions.json?slug=${encodeURIComponent(slug)}`;
}

/** What there is in the folder of posts, and around it. */
export interface DeskHome {
  posts: DeskPost[];
  /** Files in the folder of posts that are not read as posts, and why. */
  otherFiles: OtherFile[];
  /** Pictures beside those of posts that no post shows, by their addresses. */
  unusedPictures: string[];
}

/** Who can see a post: nobody, only staff, readers from a day on, or readers. */
export type PostState = 'broken' | 'draft' | 'scheduled' | 'published';

/** A post as the desk's home lists it. */
export interface DeskPost {
  slug: string;
  file: string;
  /** As far as it can be read; else the name of the file. */
  title: string;
  state: PostState;
  /** `YYYY-MM-DD`, or null if it cannot be read. */
  date: string | null;
  /** When the file was last written, in milliseconds since 1970. */
  changed: number;
}

/** A file that stands among the posts and is none. */
export interface OtherFile {
  name: string;
  /** A sentence that says what to do about it. */
  why: string;
}

/** What stands at the top of a post, for the form that changes it. */
export interface AboutPost {
  slug: string;
  fields: AboutField[];
  /** The day that it is for the blog, `YYYY-MM-DD`. */
  today: string;
  /** Why the top of the file cannot be read at all, or null. */
  problem: string | null;
}

/** Kinds of values that a field may have. */
export type FieldKind = 'text' | 'day' | 'flag' | 'list';

/** Value of a field; null if the field is not there. */
export type FieldValue = string | boolean | readonly string[] | null;

/** A field of the form. */
export interface AboutField {
  name: string;
  kind: FieldKind;
  /** A sentence that says what it is for. */
  description: string;
  value: FieldValue;
  /** What other posts have there, or what there is to choose from. */
  choices: readonly string[];
}

/** An earlier version of a post. */
export interface KeptVersion {
  /** Its name among the versions of the post. */
  id: string;
  /** When it was written, in milliseconds since 1970. */
  written: number;
  words: number;
  /** The first line in which it differs from the post as it is; empty if it does not. */
  differs: string;
}

/** Where the desk sends a {@link DeskRequest}. Only the preview answers there. */
export const deskRequestPath = `${dataPath}/desk-request`;

/** Name of the header, and of the element of the page, that hold the preview's token. */
export const tokenName = 'x-blog-desk';

/** What the desk may ask the preview to write. `version` is that of the file that was shown: it must still be that one. */
export type DeskRequest = MendRequest | FieldRequest | NewPostRequest | GoBackRequest;

/** Changes one stretch of a post's file. */
export interface MendRequest {
  kind: 'mend';
  slug: string;
  version: string;
  mend: Mend;
}

/** Gives a field another value, and changes nothing else. */
export interface FieldRequest {
  kind: 'field';
  slug: string;
  name: string;
  /** The value that was shown: whatever else has changed in the file, the field must still have it. */
  was: FieldValue;
  now: FieldValue;
}

/** Begins a post. */
export interface NewPostRequest {
  kind: 'new';
  title: string;
  slug: string;
}

/** Makes an earlier version the post's file again. The present one is kept. */
export interface GoBackRequest {
  kind: 'goBack';
  slug: string;
  version: string;
  id: string;
}

/**
 * What comes back. If something was written: the file's new version and, where one stretch was changed, what changed.
 * Else why nothing was.
 */
export type DeskAnswer = { slug: string; version: string; mend: Mend | null } | { problem: string };

/** A post whose file has got another name, by its slugs. */
export interface RenamedPost {
  from: string;
  to: string;
}
