import { afterEach, expect, test, vi } from 'vitest';
import { DataError, fetchJson } from '../../src/data/fetchJson.ts';

afterEach(() => void vi.unstubAllGlobals());

/** What comes of a data file that a host answers in this way. */
function fetchFrom(answer: () => Response): Promise<unknown> {
  vi.stubGlobal('fetch', async () => answer());
  return fetchJson('/data/posts.json').catch((error: unknown) => error);
}

const answered = (body: string, type: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': type } });

test.each(['application/json', 'application/json; charset=utf-8', 'application/feed+json'])(
  '%s is what a data file is',
  async (type) => {
    expect(await fetchFrom(() => answered('{"a":1}', type))).toEqual({ a: 1 });
  },
);

test.each([
  ['a page, which some hosts send for every address', '<!doctype html><title>A blog</title>', 'text/html'],
  ['JSON that is called a page', '{"a":1}', 'text/html; charset=utf-8'],
  ['JSON that is called plain text', '{"a":1}', 'text/plain'],
])('%s counts as a file that is missing', async (_, body, type) => {
  const error = await fetchFrom(() => answered(body, type));
  expect(error).toBeInstanceOf(DataError);
  expect(error).toMatchObject({ status: 404, message: `/data/posts.json: expected JSON, found ${type}.` });
});

test('no success is told with what the host said', async () => {
  expect(await fetchFrom(() => answered('{"a":1}', 'application/json', 503))).toMatchObject({
    status: 503,
    message: '/data/posts.json: the server answered 503.',
  });
});
