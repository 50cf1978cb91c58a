import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deskRequestPath, type MendRequest, tokenName } from '../../src/model/desk.ts';
import { hash } from '../../src/pipeline/files/hash.ts';
import { type KeptVersions, openKeptVersions } from '../../src/pipeline/plugin/authoring/keptVersions.ts';
import { type DeskRequests, openDeskRequests } from '../../src/pipeline/plugin/authoring/requests.ts';
import { splice } from '../../src/pipeline/sources/splice.ts';

const text = 'One.\n\nSee the the guide.\n';
const mend = { at: text.indexOf('the the'), was: 'the the', now: 'the' };
const asked: MendRequest = { kind: 'mend', slug: 'x', version: hash(text), mend };

let folder: string;
let server: Server;
let port: number;
let mending: DeskRequests;
let versions: KeptVersions;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mending-'));
  await writeFile(join(folder, 'x.md'), text);
  versions = openKeptVersions(join(folder, '.cache'));
  mending = openDeskRequests({
    posts: folder,
    versions,
    readToday: () => '2026-03-01',
    readSourcePosts: async () => [],
  });
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
    path: deskRequestPath,
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
    const back = await send({
      kind: 'mend',
      slug: 'x',
      version,
      mend: { at: mend.at, was: 'the', now: 'the the' },
    });
    expect(back.status).toBe(200);
    expect(await contentsNow()).toBe(text);
    expect(await readdir(folder), 'nothing lies about').toEqual(['.cache', 'x.md']);
  });

  it('leaves a file alone that was changed meanwhile, or holds something else there', async () => {
    await writeFile(join(folder, 'x.md'), `${text}More.\n`);
    expect((await send(asked)).status).toBe(409);
    expect(await contentsNow()).toBe(`${text}More.\n`);
    await writeFile(join(folder, 'x.md'), text);
    expect((await send({ ...asked, mend: { ...mend, at: 0 } })).status).toBe(409);
    expect(await contentsNow()).toBe(text);
  });

  it('gives a field another value, whatever else was changed meanwhile', async () => {
    const post = '---\ntitle: "Peels"\ndate: 2026-01-01\n---\n\nText.\n';
    await writeFile(join(folder, 'x.md'), post.replaceAll('\n', '\r\n'));
    const field = { kind: 'field', slug: 'x', name: 'date', was: '2026-01-01', now: '2026-02-02' };
    expect((await send(field)).status).toBe(200);
    expect(await contentsNow()).toBe(post.replace('2026-01-01', '2026-02-02').replaceAll('\n', '\r\n'));
    const late = await send(field);
    expect(late.status).toBe(409);
    expect(late.body).toContain('says \\"2026-02-02\\" now');
    expect(late.body, 'both are shown').toContain('You had written \\"2026-02-02\\"');
    expect((await send({ ...field, name: 'constructor', was: null })).status).toBe(409);
  });

  it('keeps what was there before, and goes back to it', async () => {
    await send(asked);
    const [kept] = await versions.list('x', await contentsNow());
    expect(kept).toMatchObject({ words: 5, differs: 'See the the guide.' });
    const back = { kind: 'goBack', slug: 'x', version: hash('One.\n\nSee the guide.\n'), id: kept?.id ?? '' };
    expect((await send({ ...back, id: '../x.md' })).status).toBe(409);
    expect((await send(back)).status).toBe(200);
    expect(await contentsNow()).toBe(text);
    expect(await versions.list('x', text)).toMatchObject([{ differs: 'See the guide.' }]);
  });

  it('begins a post, and touches none that there is', async () => {
    const begun = { kind: 'new', title: 'Peels: “new” 🎉', slug: 'peels' };
    expect((await send(begun)).status).toBe(200);
    expect(await readFile(join(folder, 'peels.md'), 'utf8')).toContain('title: "Peels: “new” 🎉"');
    expect((await send(begun)).body).toContain('with this address already');
    for (const slug of ['../out', 'a b', 'search', '', 'x/y', 'CAPITALS'])
      expect((await send({ ...begun, slug })).status, slug).toBe(409);
    expect((await readdir(folder)).toSorted()).toEqual(['peels.md', 'x.md']);
  });

  it('keeps nothing that is no plain file of the folder', async () => {
    const outside = join(tmpdir(), `secret-${process.pid}.txt`);
    await writeFile(outside, 'A secret.');
    await symlink(outside, join(folder, 'linked.md'));
    await mkdir(join(folder, 'folder.md'));
    await versions.keep([join(folder, 'linked.md'), join(folder, 'folder.md')]);
    expect(await versions.list('linked', '')).toEqual([]);
    expect(await readdir(folder)).not.toContain('.cache');
    await rm(outside);
  });

  it('keeps the last twenty versions, each text once', async () => {
    for (let count = 1; count <= 25; count++) {
      await writeFile(join(folder, 'x.md'), `Version ${count}.\n`);
      await utimes(join(folder, 'x.md'), count, count);
      await versions.keep([join(folder, 'x.md'), join(folder, 'gone.md')]);
      await versions.keep([join(folder, 'x.md')]);
    }
    const list = await versions.list('x', 'Version 25.\n');
    expect(list.map(({ written }) => written / 1000)).toEqual(
      Array.from({ length: 19 }, (_, index) => 24 - index),
    );
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
