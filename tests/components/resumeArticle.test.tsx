import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Fragment, useState } from 'react';
import { createMemoryRouter, type LinkProps, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetLocal, readLocal } from '../../src/components/localStore.ts';
import { resumingState } from '../../src/components/resume/arrival.ts';
import { Resume } from '../../src/components/resume/Resume.tsx';
import { parseKept } from '../../src/model/reading/keptPost.ts';
import { layOut, openWindow, scroll } from './resumeLayout.ts';

const post = { slug: 'guide', title: 'A Guide', minutes: 10 };

/** Block 12, 1,500 px from the top of the page, stands under this heading. */
const heading = 'Downtime and healing';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  openWindow();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  forgetLocal();
});

test('a text that was read below its first screen is offered to be continued when it is opened anew', async () => {
  const { open, leave } = await visit();
  await open();
  await stopAt(1500);
  await leave();
  await open();
  const offer = await screen.findByRole('button', { name: `Continue at ${heading}` });
  expect(await screen.findByText(`You can continue at “${heading}”.`)).toHaveRole('status');
  expect(window.scrollY, 'nothing moves by itself').toBe(0);

  await userEvent.click(offer);
  expect(window.scrollY).toBe(1500);
  expect(document.activeElement).toHaveTextContent(/^Paragraph 12\b/);
  expect(screen.getByText(`Continued at “${heading}”.`)).toHaveRole('status');
  expect(screen.queryByRole('button', { name: /^Continue/ })).toBeNull();
});

test('after continuing there is a way back to the beginning', async () => {
  const { reopenAfter } = await visit();
  await reopenAfter(1500);
  await userEvent.click(await screen.findByRole('button', { name: /^Continue at/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Back to the beginning' }));
  expect(window.scrollY).toBe(0);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(screen.queryByRole('region', { name: 'Continue reading' })).toBeNull();
});

test('an offer can be dismissed by the keyboard, and the focus goes to the title', async () => {
  const { reopenAfter } = await visit();
  await reopenAfter(1500);
  screen.getByRole('button', { name: /^Continue at/ }).focus();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Dismiss' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.queryByRole('region', { name: 'Continue reading' })).toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('an offer goes when the reader has scrolled a screen by themselves, and not before', async () => {
  const { reopenAfter } = await visit();
  await reopenAfter(1500);
  act(() => scroll(700));
  expect(screen.getByRole('region', { name: 'Continue reading' })).toBeVisible();
  act(() => scroll(801));
  expect(screen.queryByRole('region', { name: 'Continue reading' })).toBeNull();
});

test('an offer goes when everything kept is forgotten', async () => {
  const { reopenAfter } = await visit();
  await reopenAfter(1500);
  act(() => forgetLocal());
  expect(screen.queryByRole('region', { name: 'Continue reading' })).toBeNull();
});

test('before the first heading, the offer names none', async () => {
  const { reopenAfter } = await visit({ headingAt: 30 });
  await reopenAfter(1500);
  expect(screen.getByRole('button', { name: 'Continue where you stopped' })).toBeVisible();
});

test('an offer names the heading as it is now, and finds the place below new paragraphs', async () => {
  const { open, leave } = await visit();
  await open();
  await stopAt(1500);
  await leave();
  await open({ inserted: 3, heading: 'How skin heals' });
  await userEvent.click(await screen.findByRole('button', { name: 'Continue at How skin heals' }));
  expect(window.scrollY).toBe(1800);
});

test.each<[how: string, to: string, options: Partial<LinkProps>]>([
  ['a link to a heading', '/guide#p-3', {}],
  ['a link to a heading that asks to continue', '/guide#p-3', { state: resumingState }],
])('%s wins over the place', async (_, to, options) => {
  const { reopenAfter } = await visit();
  await reopenAfter(1500, to, options);
  expect(screen.queryByRole('region', { name: 'Continue reading' })).toBeNull();
  expect(window.scrollY).toBe(0);
});

test('Back and Forward win over the place', async () => {
  const { open, router } = await visit();
  await open();
  await stopAt(1500);
  await act(() => router.navigate(-1));
  act(() => scroll(0));
  await act(() => router.navigate(1));
  await settle();
  expect(screen.getByRole('article')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Continue reading' })).toBeNull();
});

test('a page that is loaded at its beginning offers the place, but not when the reader comes back to it', async () => {
  const { reopenAfter } = await visit();
  await reopenAfter(1500);
  cleanup();
  scroll(0);
  const { router } = await visit({}, '/guide');
  await settle();
  expect(screen.getByRole('button', { name: `Continue at ${heading}` })).toBeVisible();
  await act(() => router.navigate('/'));
  await act(() => router.navigate(-1));
  await settle();
  expect(screen.getByRole('article')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Continue reading' })).toBeNull();
});

test('a reader who has begun by themselves, or whom the browser has put elsewhere, is left there', async () => {
  const { open, leave } = await visit();
  await open();
  await stopAt(1500);
  await leave();
  scroll(500);
  await open();
  expect(window.scrollY).toBe(500);
  expect(screen.queryByRole('region', { name: 'Continue reading' })).toBeNull();
});

test('a link that asks to continue leads to the place at once, even when the text comes late', async () => {
  const { open, leave, router } = await visit({ late: true });
  await open();
  await act(async () => screen.getByRole('button', { name: 'Draw the rest' }).click());
  await stopAt(1500);
  await leave();
  await act(() => router.navigate('/guide', { state: resumingState }));
  expect(window.scrollY).toBe(0);
  await act(async () => screen.getByRole('button', { name: 'Draw the rest' }).click());
  await settle();
  expect(window.scrollY).toBe(1500);
  expect(screen.getByRole('button', { name: 'Back to the beginning' })).toBeVisible();
});

test('what is on the first screen is neither kept nor offered', async () => {
  const { reopenAfter } = await visit();
  await reopenAfter(600);
  expect(readLocal('reading')).toBeNull();
  expect(screen.queryByRole('region', { name: 'Continue reading' })).toBeNull();
});

test('going back to the top keeps the place that was reached', async () => {
  const { open } = await visit();
  await open();
  await stopAt(1500);
  await stopAt(0);
  expect(kept()).toMatchObject([{ slug: 'guide', heading, progress: 0.3, minutes: 10, finished: false }]);
});

test('the place is kept when the reader leaves before scrolling has come to rest', async () => {
  const { open, leave } = await visit();
  await open();
  act(() => scroll(1500));
  expect(readLocal('reading')).toBeNull();
  await leave();
  expect(kept()).toMatchObject([{ slug: 'guide', heading }]);
});

test('the place is kept when the page is hidden before scrolling has come to rest', async () => {
  const { open } = await visit();
  await open();
  act(() => scroll(1500));
  act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(kept()).toMatchObject([{ slug: 'guide', heading }]);
});

test('a text that was read to its end is finished: its place is dropped, and stays so', async () => {
  const { open } = await visit();
  await open();
  for (const top of [900, 1500, 2100, 2700, 3500]) await stopAt(top);
  expect(kept()).toMatchObject([{ slug: 'guide', finished: true, place: null }]);
  await stopAt(1500);
  expect(kept()).toMatchObject([{ finished: true, place: null }]);
});

test('a leap to the end is not having read, and leaves the place as it was', async () => {
  const { open } = await visit();
  await open();
  await stopAt(1500);
  await stopAt(3500);
  expect(kept()).toMatchObject([{ heading, progress: 0.3, finished: false }]);
});

test('nothing is kept of drafts', async () => {
  const { open } = await visit({ unpublished: 'draft' });
  await open();
  await stopAt(1500);
  expect(readLocal('reading')).toBeNull();
});

test('without storage nothing is kept, offered or thrown', async () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Switched off', 'SecurityError');
  });
  const { reopenAfter } = await visit();
  await reopenAfter(1500);
  expect(screen.queryByRole('region', { name: 'Continue reading' })).toBeNull();
});

test('what somebody else has written in its place is taken for nothing', async () => {
  window.localStorage.setItem(
    'blog-reader:reading',
    JSON.stringify({ guide: { title: 'A', place: { index: 'x' } } }),
  );
  const { open } = await visit();
  await open();
  expect(screen.queryByRole('region', { name: 'Continue reading' })).toBeNull();
});

interface Article {
  /** Position of the paragraph that the heading stands before. */
  headingAt?: number;
  heading?: string;
  /** New paragraphs at the beginning. */
  inserted?: number;
  /** The text is complete only after a button was pressed. */
  late?: boolean;
  unpublished?: 'draft';
}

/** A site of two pages: an empty one, at which readers begin, and an article of 40 blocks. */
async function visit(first: Article = {}, at = '/') {
  let article = first;
  const router = createMemoryRouter(
    [
      { path: '/', element: <p>Elsewhere</p> },
      { path: '/guide', element: <Guide of={() => article} /> },
    ],
    { initialEntries: [at] },
  );
  render(<RouterProvider router={router} />);
  const open = async (changes: Article = {}, to = '/guide', options: Partial<LinkProps> = {}) => {
    article = { ...first, ...changes };
    await act(() => router.navigate(to, { state: options.state as unknown }));
    await settle();
  };
  const leave = async () => {
    await act(() => router.navigate('/'));
    act(() => scroll(0));
  };
  const reopenAfter = async (top: number, to = '/guide', options: Partial<LinkProps> = {}) => {
    await open();
    await stopAt(top);
    await leave();
    await open({}, to, options);
  };
  return { open, leave, reopenAfter, router };
}

function Guide({ of }: { of: () => Article }) {
  const { headingAt = 10, heading: title = heading, inserted = 0, late = false, unpublished } = of();
  const [body, setBody] = useState<HTMLElement | null>(null);
  const [isWhole, setWhole] = useState(!late);
  const texts = [
    ...Array.from({ length: inserted }, (_, at) => `New paragraph ${at}, which was not there before.`),
    ...Array.from(
      { length: 39 },
      (_, at) => `Paragraph ${at + (at < headingAt ? 0 : 1)} says what no other does.`,
    ),
  ];
  return (
    <main>
      <h1 tabIndex={-1}>A Guide</h1>
      {!isWhole && <button onClick={() => setWhole(true)}>Draw the rest</button>}
      <article
        ref={(element) => {
          if (element !== null) layOut(element);
          setBody(element);
        }}
      >
        {texts.map((text, at) => (
          <Fragment key={text}>
            {at === inserted + headingAt && <h2 id="downtime">{title}</h2>}
            <p id={`p-${at}`}>{text}</p>
          </Fragment>
        ))}
      </article>
      <Resume body={isWhole ? body : null} post={{ ...post, ...(unpublished && { unpublished }) }} />
    </main>
  );
}

/** Scrolls and waits until that has come to rest. */
async function stopAt(top: number): Promise<void> {
  act(() => scroll(top));
  await settle();
}

/** Lets timers, idle work and the chunk with the code come. */
async function settle(): Promise<void> {
  await act(async () => {
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(3000);
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(1000);
  });
}

function kept() {
  return parseKept(readLocal('reading'));
}
