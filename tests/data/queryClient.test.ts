import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DataError } from '../../src/data/fetchJson.ts';
import { createQueryClient } from '../../src/data/queryClient.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Asks for something that fails at first: what came of it in the end, and how often it was asked for. */
async function ask(failures: readonly Error[]): Promise<{ came: unknown; asked: number }> {
  let asked = 0;
  const queryFn = async () => {
    const failure = failures[asked];
    asked += 1;
    if (failure !== undefined) throw failure;
    return 'data';
  };
  const came = createQueryClient()
    .fetchQuery({ queryKey: ['x'], queryFn })
    .catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(60_000);
  return { came: await came, asked };
}

const offline = new DataError('/x', 0, 'no answer.');
const missing = new DataError('/x', 404, 'the server answered 404.');

test('what a moment without a connection has cost is asked for once more', async () => {
  expect(await ask([offline])).toEqual({ came: 'data', asked: 2 });
});

test('where there is no connection, readers are told after the second time', async () => {
  expect(await ask([offline, offline])).toEqual({ came: offline, asked: 2 });
});

test.each([
  ['a file that is missing', missing],
  ['a fault of ours', new TypeError('x is not a function')],
])('%s is not asked for again', async (_, fault) => {
  expect(await ask([fault])).toEqual({ came: fault, asked: 1 });
});
