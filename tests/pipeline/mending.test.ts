import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mendPath, type MendRequest, tokenName } from '../../src/model/preview.ts';
import { hash } from '../../src/pipeline/files/hash.ts';
import { type Mending, openMending } from '../../src/pipeline/plugin/mending.ts';
import { splice } from '../../src/pipeline/sources/splice.ts';

const text = 'One.\n\nSee the the guide.\n';
const mend = { at: text.indexOf('the the'), was: 'the the', now: 'the' };
const asked: MendRequest = { slug: 'x', version: hash(text), mend };

let folder: string;
let server: Server;
let port: number;
let mending: Mending;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mending-'));
  await writeFile(join(folder, 'x.md'), text);
  mending = openMending(folder);
  server = createServer((incoming, response) => {
    if (!mending.answer(incoming, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

/** Sends a request as the desk does, but for some headers; `undefined` leaves one out. */
async function send(body: unknown, headers: Record<string, string | undefined> = {}, method = 'POST') {
  const contents = typeof body === 'string' ? body : JSON.stringify(body);
  const host = `localhost:${port}`;
  const usual: Record<string, string | undefined> = {
    host,
    origin: `http://${host}`,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(contents)),
    [tokenName]: mending.token,
    ...headers,
  };
  const given = Object.entries(usual).filter((header): header is [string, string] => header[1] !== undefined);
  const sent = request({
    host: '127.0.0.1',
    port,
    path: mendPath,
    method,
    headers: Object.fromEntries(given),
  });
  const response = new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>(
    (resolve, reject) => {
      sent.on('error', reject);
      sent.on('response', (incoming) => {
        void readText(incoming).then((read) =>
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: read }),
        );
      });
    },
  );
  sent.end(contents);
  return response;
}

const contentsNow = () => readFile(join(folder, 'x.md'), 'utf8');

describe('The desk', () => {
  it('changes one stretch of a post, and takes it back', async () => {
    const done = await send(asked);
    expect(done.status).toBe(200);
    expect(await contentsNow()).toBe('One.\n\nSee the guide.\n');
    const { version } = JSON.parse(done.body);
    const back = await send({ slug: 'x', version, mend: { at: mend.at, was: 'the', now: 'the the' } });
    expect(back.status).toBe(200);
    expect(await contentsNow()).toBe(text);
    expect(await readdir(folder), 'nothing lies about').toEqual(['x.md']);
  });

  it('leaves a file alone that was changed meanwhile, or holds something else there', async () => {
    await writeFile(join(folder, 'x.md'), `${text}More.\n`);
    expect((await send(asked)).status).toBe(409);
    expect(await contentsNow()).toBe(`${text}More.\n`);
    await writeFile(join(folder, 'x.md'), text);
    expect((await send({ ...asked, mend: { ...mend, at: 0 } })).status).toBe(409);
    expect(await contentsNow()).toBe(text);
  });
});

describe('Nothing is written, and nothing told, for', () => {
  it.each([
    ['a page of another address', { origin: 'https://example.org' }],
    ['a page of another port', { origin: 'http://localhost:1' }],
    ['a request without an origin', { origin: undefined }],
    [
      'a name that someone has resolved to this computer',
      { host: 'evil.example', origin: 'http://evil.example' },
    ],
    ['another device’s name for this one', { host: '192.168.0.5:5173', origin: 'http://192.168.0.5:5173' }],
    ['a request without the token', { [tokenName]: undefined }],
    ['a wrong token', { [tokenName]: 'a'.repeat(32) }],
    ['a form', { 'content-type': 'text/plain' }],
  ])('%s', async (_who, headers) => {
    const { status, body, headers: answered } = await send(asked, headers);
    expect(status).toBe(403);
    expect(body).not.toContain(mending.token);
    expect(answered).not.toHaveProperty('access-control-allow-origin');
    expect(await contentsNow()).toBe(text);
  });

  it('another method', async () => {
    expect((await send(asked, {}, 'PUT')).status).toBe(403);
    expect(await contentsNow()).toBe(text);
  });

  it.each(['../x', '..%2fx', '/etc/passwd', 'x.md', '.hidden', 'none', ''])('the name "%s"', async (slug) => {
    await writeFile(join(folder, '.hidden.md'), text);
    expect((await send({ ...asked, slug })).status).toBe(409);
    expect(await contentsNow()).toBe(text);
    expect(await readFile(join(folder, '.hidden.md'), 'utf8')).toBe(text);
  });

  it('a link to a file elsewhere', async () => {
    const elsewhere = join(await mkdtemp(join(tmpdir(), 'elsewhere-')), 'y.md');
    await writeFile(elsewhere, text);
    await symlink(elsewhere, join(folder, 'y.md'));
    expect((await send({ ...asked, slug: 'y' })).status).toBe(409);
    expect(await readFile(elsewhere, 'utf8')).toBe(text);
  });

  it.each(['{', 'null', '[]', '{"slug":"x"}', JSON.stringify({ ...asked, mend: { ...mend, at: -1 } })])(
    'a request such as %s',
    async (body) => {
      expect((await send(body)).status).toBe(409);
      expect(await contentsNow()).toBe(text);
    },
  );
});

describe('A splice', () => {
  it.each([
    ['a byte order mark', '\ufeffOne.\n\nSee the the guide.\n', '\ufeffOne.\n\nSee the guide.\n'],
    ['the line ends of Windows', 'One.\r\n\r\nSee the the guide.\r\n', 'One.\r\n\r\nSee the guide.\r\n'],
    ['the line ends of old Macs', 'One.\r\rSee the the guide.\r', 'One.\r\rSee the guide.\r'],
  ])('keeps %s', (_what, was, now) => {
    expect(splice(Buffer.from(was), mend)?.toString()).toBe(now);
  });

  it('ends new lines as the file does', () => {
    const list = { at: 0, was: '• a\n• b', now: '- a\n- b' };
    expect(splice(Buffer.from('• a\r\n• b\r\n'), list)?.toString()).toBe('- a\r\n- b\r\n');
  });

  it('refuses bytes that are no text', () => {
    expect(splice(Buffer.concat([Buffer.from(text), Buffer.from([0xff])]), mend)).toBeNull();
  });
});
