import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openProgressLine } from '../../src/pipeline/files/progressLine.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) > 0 };
}

describe('The line that says how far reading is', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('appears after two seconds, is written anew in its place, and goes', () => {
    const stream = terminal(true);
    const line = openProgressLine(stream, 'Reading posts');
    line.show(0, 1000);
    vi.advanceTimersByTime(1999);
    line.show(119, 1000);
    expect(stream.written).toEqual([]);
    vi.advanceTimersByTime(1);
    line.show(120, 1000);
    line.end();
    expect(stream.written).toEqual([
      '\r\u001b[2KReading posts: 119 of 1,000',
      '\r\u001b[2KReading posts: 120 of 1,000',
      '\r\u001b[2K',
    ]);
  });

  it('is never seen when all is done sooner, or where there is no terminal', () => {
    const [soon, noTerminal] = [terminal(true), terminal(false)];
    const lines = [soon, noTerminal].map((stream) => openProgressLine(stream, 'Reading posts'));
    for (const line of lines) line.show(1, 2);
    lines[0]?.end();
    vi.advanceTimersByTime(5000);
    lines[1]?.show(2, 2);
    lines[1]?.end();
    expect([...soon.written, ...noTerminal.written]).toEqual([]);
  });
});
