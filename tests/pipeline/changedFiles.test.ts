import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { collectChanges } from '../../src/pipeline/plugin/changedFiles.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Files by name, as they are on disk, and what was taken in of them. */
function collected(files: Record<string, string>) {
  const taken: string[] = [];
  const onChange = collectChanges(
    async (paths) => void taken.push(paths.map((path) => `${path}: ${files[path]}`).join(', ')),
    async (path) => files[path] ?? '',
  );
  return { taken, onChange };
}

test('what changes in a moment is taken in together, once', async () => {
  const { taken, onChange } = collected({ a: 'one', b: 'two' });
  for (const path of ['a', 'b', 'a']) onChange(path);
  await vi.runAllTimersAsync();
  expect(taken).toEqual(['a: one, b: two']);
});

test('a file that was emptied first is taken in again when it is whole, though nobody tells', async () => {
  const files: Record<string, string> = { a: '', b: 'two' };
  const { taken, onChange } = collected(files);
  onChange('a');
  onChange('b');
  await vi.advanceTimersByTimeAsync(20);
  files['a'] = 'whole';
  await vi.runAllTimersAsync();
  expect(taken).toEqual(['a: , b: two', 'a: whole']);
});
