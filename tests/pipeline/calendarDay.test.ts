import { expect, it } from 'vitest';
import { toCalendarDay } from '../../src/pipeline/frontMatter/calendarDay.ts';

const february25 = [
  '2026-02-25',
  '2026-2-25',
  '2026/02/25',
  '2026-02-25T10:00:00Z',
  '25/02/2026',
  '25.2.2026',
  '02/25/2026',
  'Feb 25, 2026',
  'Feb. 25 2026',
  'February 25th, 2026',
  '25 February 2026',
  '25th of February, 2026',
  'Wednesday, 25 Feb 2026',
  '“25 February 2026”',
];

it.each(february25)('"%s" is read as a day', (text) => {
  expect(toCalendarDay(text)).toBe('2026-02-25');
});

it('A day with two readings has the British one', () => {
  expect(toCalendarDay('03/04/2026')).toBe('2026-04-03');
});

it.each(['2026-02-30', '31/04/2026', 'February 2026', '25 Febtober 2026', 'soon', '', '12'])(
  '"%s" is no day',
  (text) => {
    expect(toCalendarDay(text)).toBeNull();
  },
);
