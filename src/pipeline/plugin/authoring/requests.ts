import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { type DeskAnswer, deskRequestPath, tokenName } from '../../../model/desk.ts';
import { toDeskRequest } from './deskRequest.ts';
import { type Desk, toWritten } from './writing.ts';

/** Lets the desk change posts, and nobody else. */
export interface DeskRequests {
  /** Proves that a request comes from a page of this preview: no other page can read it. */
  token: string;
  /** Answers requests to {@link deskRequestPath}. Returns whether it was one. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** In bytes. A change is a few words. */
const longestRequest = 100_000;

/** Opens the way by which the desk of a preview changes the posts of a folder. */
export function openDeskRequests(desk: Desk): DeskRequests {
  const token = randomBytes(24).toString('base64url');
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.replace(/[?#].*$/s, '') !== deskRequestPath) return false;
    const send = (status: number, contents: DeskAnswer) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(contents));
    if (!isFromDesk(request, token)) {
      send(403, { problem: 'Posts can be changed from this computer and from the open preview only.' });
      return true;
    }
    write(request, desk).then(
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

async function write(request: IncomingMessage, desk: Desk): Promise<DeskAnswer> {
  if (Number(request.headers['content-length'] ?? Infinity) > longestRequest)
    return { problem: 'Too much at once.' };
  const asked = toDeskRequest(await readText(request));
  if (asked === null) return { problem: 'The request is not understood. Load the page again.' };
  return toWritten(desk, asked);
}
