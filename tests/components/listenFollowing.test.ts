import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { follow, type Following } from '../../src/components/listen/following.ts';

/** The window: 800 high, of which the player covers the last 100. */
const comfortableEnd = 700;
const settled = 1000;

let scrolled: number[] = [];
let away: boolean[] = [];
let following: Following;

beforeEach(() => {
  vi.useFakeTimers();
  [scrolled, away] = [[], []];
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(800);
  vi.spyOn(window, 'scrollBy').mockImplementation((to: unknown) => {
    scrolled.push(typeof to === 'object' && to !== null && 'top' in to ? Number(to.top) : 0);
    window.dispatchEvent(new Event('scroll'));
  });
  following = follow(at(comfortableEnd), (next) => away.push(next));
});

afterEach(() => {
  following.stop();
  vi.useRealTimers();
});

/** Something that stands at a height of the window. */
function at(top: number): HTMLElement {
  const element = document.createElement('div');
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 500, 100));
  return element;
}

/** What is being said stands at a height; it can be moved by scrolling. */
function lineAt(top: number) {
  const range = document.createRange();
  const rect = vi.spyOn(range, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 500, 40));
  return { range, moveTo: (next: number) => rect.mockReturnValue(new DOMRect(0, next, 500, 40)) };
}

function scrollByHand() {
  window.dispatchEvent(new Event('wheel'));
  window.dispatchEvent(new Event('scroll'));
}

test('what is in sight is left where it is, and what is not is scrolled to', () => {
  following.to(lineAt(300).range);
  expect(scrolled).toEqual([]);
  following.to(lineAt(680).range);
  expect(scrolled).toHaveLength(1);
  expect(scrolled[0]).toBeGreaterThan(400);
});

test('our own scrolling is nobody’s going away', () => {
  const line = lineAt(900);
  following.to(line.range);
  line.moveTo(300);
  vi.advanceTimersByTime(settled);
  expect(away).toEqual([]);
});

test('a reader who scrolls on while we do is noticed', () => {
  const line = lineAt(900);
  following.to(line.range);
  line.moveTo(-2000);
  vi.advanceTimersByTime(settled);
  expect(away).toEqual([true]);
});

test('a reader who scrolls away is left in peace until they ask', () => {
  const line = lineAt(300);
  following.to(line.range);
  line.moveTo(-2000);
  scrollByHand();
  vi.advanceTimersByTime(settled);
  expect(away).toEqual([true]);
  following.to(lineAt(-1900).range);
  expect(scrolled).toEqual([]);
  following.back();
  expect(away).toEqual([true, false]);
  expect(scrolled).toHaveLength(1);
});

test('nor does the page move while they scroll', () => {
  following.to(lineAt(300).range);
  scrollByHand();
  following.to(lineAt(900).range);
  expect(scrolled).toEqual([]);
});

test('a jump by a link counts as going away too', () => {
  const line = lineAt(300);
  following.to(line.range);
  line.moveTo(5000);
  window.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(settled);
  expect(away).toEqual([true]);
});

test('scrolling back to what is being said is following again', () => {
  const line = lineAt(300);
  following.to(line.range);
  line.moveTo(5000);
  scrollByHand();
  vi.advanceTimersByTime(settled);
  line.moveTo(200);
  scrollByHand();
  vi.advanceTimersByTime(settled);
  expect(away).toEqual([true, false]);
  following.to(lineAt(900).range);
  expect(scrolled).toHaveLength(1);
});
