import type { DataRouter } from 'react-router';
import { createMemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deferPending } from '../../src/app/deferPending.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A router whose second page takes its time, and what it tells of its state. */
function routerThatTakes(milliseconds: number) {
  const loader = () => new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
  const router = deferPending(
    createMemoryRouter([
      { path: '/', element: null },
      { path: '/next', loader, element: null },
    ]),
  );
  const told: string[] = [];
  const stop = router.subscribe((state) => told.push(`${state.location.pathname} ${state.navigation.state}`));
  return { router, told, stop };
}

function open(router: DataRouter): void {
  void router.navigate('/next');
}

test('a move that is soon over is told of once, when it is', async () => {
  const { router, told } = routerThatTakes(20);
  open(router);
  await vi.advanceTimersByTimeAsync(20);
  expect(told).toEqual(['/next idle']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual(['/next idle']);
});

test('a move that takes long is told of while it lasts', async () => {
  const { router, told } = routerThatTakes(500);
  open(router);
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toEqual(['/ loading']);
  await vi.advanceTimersByTimeAsync(500);
  expect(told).toEqual(['/ loading', '/next idle']);
});

test('nobody is told any more who has stopped listening', async () => {
  const { router, told, stop } = routerThatTakes(500);
  open(router);
  stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual([]);
  expect(router.state.location.pathname).toBe('/next');
});

test('a move before anybody listened is told of as soon as somebody does', async () => {
  const router = deferPending(
    createMemoryRouter([
      { path: '/', element: null },
      { path: '/next', element: null },
    ]),
  );
  open(router);
  await vi.advanceTimersByTimeAsync(100);
  expect(router.state.location.pathname).toBe('/');
  const told: string[] = [];
  router.subscribe((state) => told.push(state.location.pathname));
  expect(told).toEqual(['/next']);
  expect(router.state.location.pathname).toBe('/next');
  router.subscribe((state) => told.push(`again ${state.location.pathname}`));
  expect(told).toEqual(['/next']);
});
