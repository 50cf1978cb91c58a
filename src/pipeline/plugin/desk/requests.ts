import { randomBytes, timingSafeEqual } from 'node:crypto';
import { lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { mendPath, tokenName, type MendAnswer, type MendRequest } from '../../model/preview.ts';
import { hash } from '../files/hash.ts';
import { decodeText } from '../sources/encoding.ts';
import { toFileSlug } from '../sources/fileName.ts';
import { readPostNames } from '../sources/folder.ts';
import { splice } from '../sources/splice.ts';

/** Lets the desk change posts, and nobody else. */
export interface Mending {
  /** Proves that a request comes from a page of this preview: no other page can read it. */
  token: string;
  /** Answers requests to {@link mendPath}. Returns whether it was one. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** In bytes. A mend is a few words. */
const longestRequest = 100_000;

/** Opens the way by which the desk of a preview changes the posts of a folder. */
export function openMending(posts: string): Mending {
  const token = randomBytes(24).toString('base64url');
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.replace(/[?#].*$/s, '') !== mendPath) return false;
    const send = (status: number, contents: MendAnswer) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(contents));
    if (!isFromDesk(request, token)) {
      send(403, { problem: 'Posts can be changed from this computer and from the open preview only.' });
      return true;
    }
    mend(request, posts).then(
      (done) => send('problem' in done ? 409 : 200, done),
      (error: unknown) => send(500, { problem: `The file cannot be written (${String(error)}).` }),
    );
    return true;
  };
  return { token, answer };
}

/**
 * Whether a request comes from a page of the preview on this computer: sent from here, to a name that only this computer
 * has, by a page of the same address, with the token. A page elsewhere fails at the last three, whatever name it has
 * its own address resolved to.
 */
function isFromDesk({ method, headers, socket }: IncomingMessage, token: string): boolean {
  const host = headers.host ?? '';
  const name = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(host)?.[1] ?? '';
  return (
    method === 'POST' &&
    /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? '') &&
    ['localhost', '127.0.0.1', '[::1]'].includes(name) &&
    (headers.origin === `http://${host}` || headers.origin === `https://${host}`) &&
    headers['content-type'] === 'application/json' &&
    isSame(headers[tokenName], token)
  );
}

function isSame(given: string | string[] | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(String(given)), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function mend(request: IncomingMessage, posts: string): Promise<MendAnswer> {
  if (Number(request.headers['content-length'] ?? Infinity) > longestRequest)
    return { problem: 'Too much at once.' };
  const asked = toRequest(await readText(request));
  if (asked === null) return { problem: 'The request is not understood. Load the page again.' };
  const { slug, version, mend: wanted } = asked;
  // Only names that stand in the folder, so that no path leads out of it; and no links to other places.
  const name = (await readPostNames(posts)).find((each) => each.endsWith('.md') && toFileSlug(each) === slug);
  if (name === undefined) return { problem: `There is no ${slug}.md.` };
  const path = join(posts, name);
  const entry = await lstat(path);
  if (!entry.isFile()) return { problem: `${name} is a link to another file. Change that one.` };
  const bytes = await readFile(path);
  const changed = versionOf(bytes) === version ? splice(bytes, wanted) : null;
  if (changed === null)
    return {
      problem: `${name} has been changed meanwhile, so it was left as it is. Look at it, and try again.`,
    };
  await replace(path, changed, entry.mode);
  return { version: versionOf(changed) };
}

function versionOf(bytes: Buffer): string {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? hash(decoded.text) : '';
}

/** A reader of the file finds the old one or the new one, never half of it. */
async function replace(path: string, contents: Buffer, mode: number): Promise<void> {
  const aside = join(path, '..', `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(aside, contents, { mode, flag: 'wx' });
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
}

function toRequest(json: string): MendRequest | null {
  try {
    const { slug, version, mend: given } = JSON.parse(json);
    const isWhole =
      [slug, version, given.was, given.now].every((part) => typeof part === 'string') &&
      Number.isInteger(given.at) &&
      given.at >= 0;
    return isWhole ? { slug, version, mend: { at: given.at, was: given.was, now: given.now } } : null;
  } catch {
    return null;
  }
}
