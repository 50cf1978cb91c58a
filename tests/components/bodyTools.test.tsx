import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createContext, useRef, useState } from 'react';
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTargetFocus } from '../../src/components/article/useTargetFocus.ts';
import { BodyTools } from '../../src/components/body/BodyTools.tsx';
import { Piece } from '../../src/components/body/Piece.tsx';
import { useBodyLinks } from '../../src/components/body/useBodyLinks.ts';
import { listenToNotices } from '../../src/components/notice.ts';

const markdown = `## What it costs

A claim[^source] and another[^more].

![Two roses](/images/roses.png "From the garden")

| Area | Price |
| --- | --- |
| Face | £90 |

\`\`\`js
const a = "b";
\`\`\`

[^source]: The source, [in full](/blog/other).
[^more]: More of it.
`;

const pictures = { '/images/roses.png': { src: '/images/roses.png', width: 1600, height: 900 } };

let said: string[];
let stopListening: () => void;

beforeEach(() => {
  said = [];
  stopListening = listenToNotices((text) => said.push(text));
  vi.stubGlobal('IntersectionObserver', SeesAll);
});

afterEach(() => {
  stopListening();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

test('code is copied without its last line break', async () => {
  const { user } = openPost();
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe('const a = "b";');
  expect(said).toEqual(['Code copied']);
});

test('where the browser refuses to copy, the code is selected', async () => {
  const { user } = openPost();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(window.getSelection()?.toString()).toContain('const a = "b";');
  expect(said).toEqual([expect.stringMatching(/^The browser does not let the page copy\. .*Ctrl\+C/)]);
});

test('where there is no clipboard, the code is selected', async () => {
  const { user } = openPost();
  vi.stubGlobal('navigator', {});
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(said).toEqual([expect.stringContaining('The code is selected')]);
});

test('a link to a section is copied as others should know it, and followed', async () => {
  const canonical = document.createElement('link');
  canonical.rel = 'canonical';
  canonical.href = 'https://clinic.example/blog/post';
  document.head.append(canonical);
  const { user, router } = openPost();
  await user.click(screen.getByRole('link', { name: /link to What it costs/i }));
  expect(await navigator.clipboard.readText()).toBe('https://clinic.example/blog/post#what-it-costs');
  expect(said).toEqual(['Link to “What it costs” copied']);
  expect(router.state.location.hash).toBe('#what-it-costs');
});

test('a link to a section that is opened elsewhere copies nothing', () => {
  openPost();
  fireEvent.click(screen.getByRole('link', { name: /link to What it costs/i }), { ctrlKey: true });
  expect(said).toEqual([]);
});

test('a picture is enlarged, with its description and its caption', async () => {
  const { user } = openPost();
  await user.click(screen.getByRole('link', { name: 'Enlarge picture: Two roses' }));
  const dialog = await screen.findByRole('dialog', { name: 'Picture: Two roses' });
  expect(within(dialog).getByRole('img', { name: 'Two roses' })).toHaveAttribute(
    'src',
    expect.stringMatching(/\/images\/roses\.png$/),
  );
  expect(within(dialog).getByText('From the garden')).toBeVisible();
});

test('an enlarged picture is pressed to see its full size, and to see all of it', async () => {
  const { user, dialog } = await openPicture();
  const image = within(dialog).getByRole('img');
  await user.click(image);
  const frame = within(dialog).getByRole('group', { name: 'Picture in full size' });
  expect(frame).toHaveAttribute('tabindex', '0');
  expect(within(dialog).getByRole('button', { name: 'Full size' })).toHaveAttribute('aria-pressed', 'true');
  await user.click(image);
  expect(frame).not.toHaveAttribute('tabindex');
  expect(image.style.width).toBe('');
});

test.each(['Close', 'the ground', 'Escape', 'Back'])(
  'an enlarged picture is closed with %s, and the focus is where it was',
  async (way) => {
    const { user, router, dialog } = await openPicture();
    if (way === 'Close') await user.click(within(dialog).getByRole('button', { name: way }));
    else if (way === 'the ground') await user.click(dialog);
    else if (way === 'Back') await act(() => router.navigate(-1));
    // The browser answers Escape so.
    else act(() => (dialog instanceof HTMLDialogElement ? dialog.close() : undefined));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('link', { name: /^Enlarge picture/ })).toHaveFocus();
    expect(router.state.location.state).toBeNull();
  },
);

test('the browser follows the link of a picture only where it is told to open it elsewhere', async () => {
  openPost();
  const link = screen.getByRole('link', { name: /^Enlarge picture/ });
  expect(fireEvent.click(link, { metaKey: true }), 'it opens another tab').toBe(true);
  expect(fireEvent.click(link), 'it stays on the page').toBe(false);
  expect(await screen.findAllByRole('dialog')).toHaveLength(1);
});

test('a note is shown at its reference, without ways back and ids', async () => {
  const { user } = openPost();
  const reference = screen.getByRole('link', { name: '1' });
  const before = reference.getAttribute('aria-describedby');
  await user.hover(reference);
  const note = await screen.findByText(textOf('The source, in full.'), { selector: '[popover] *' });
  const preview = note.closest('[popover]');
  expect(preview?.querySelector('[id], [data-footnote-backref]')).toBeNull();
  expect(reference).toHaveAccessibleDescription(/^The source, in full/);
  await user.keyboard('{Escape}');
  expect(document.querySelector('[popover]')).toBeNull();
  expect(reference.getAttribute('aria-describedby')).toBe(before);
});

test('a link in a shown note leads on without loading a page', async () => {
  const { user, router } = openPost();
  await user.hover(screen.getByRole('link', { name: '1' }));
  await waitFor(() => expect(document.querySelector('[popover] a')).not.toBeNull());
  const link = document.querySelector('[popover] a');
  await user.click(link ?? document.body);
  expect(router.state.location.pathname).toBe('/blog/other');
});

test('the focus follows the reader to a note and back', async () => {
  const { user } = openPost();
  const reference = screen.getByRole('link', { name: '2' });
  await user.click(reference);
  const note = screen.getByText(textOf('More of it.')).closest('li');
  if (note === null) throw new Error('There is no note.');
  await waitFor(() => expect(note).toHaveFocus());
  await user.click(within(note).getByRole('link', { name: /^Back/ }));
  await waitFor(() => expect(reference).toHaveFocus());
});

test('code gets its colours when it is seen, and again when it is rendered anew', async () => {
  const { rewrite } = openPost();
  const code = () => screen.getByRole('group', { name: 'Code' }).querySelector('.hljs-string');
  await waitFor(() => expect(code()).toHaveTextContent('"b"'));
  rewrite(markdown.replace('"b"', '"c"'));
  expect(screen.getByRole('group', { name: 'Code' })).toHaveTextContent('const a = "c";');
  await waitFor(() => expect(code()).toHaveTextContent('"c"'));
});

test('a table says whether it fits or at which sides it goes on, and Tab stops at it only then', async () => {
  const resize = stubResizes();
  openPost();
  const box = screen.getByRole('group', { name: /^Table/ });
  const frame = box.closest('.table');
  measure(box, { scrollWidth: 300, clientWidth: 300 });
  resize();
  expect(box).not.toHaveAttribute('tabindex');
  expect(frame).toHaveAttribute('data-fits');
  expect(frame).not.toHaveAttribute('data-more-end');

  measure(box, { scrollWidth: 500, clientWidth: 300 });
  resize();
  expect(box).toHaveAttribute('tabindex', '0');
  expect(frame).not.toHaveAttribute('data-fits');
  expect(frame).toHaveAttribute('data-more-end');

  box.scrollLeft = 200;
  fireEvent.scroll(box);
  expect(frame).toHaveAttribute('data-more-start');
  expect(frame).not.toHaveAttribute('data-more-end');
});

test('nothing of it is left when it goes', async () => {
  const { putAway } = openPost();
  putAway();
  expect(fireEvent.click(screen.getByRole('link', { name: /^Enlarge picture/ })), 'nobody listens').toBe(
    true,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  screen.getByRole('link', { name: '1' }).focus();
  await act(() => import('../../src/components/body/NotePreview.tsx'));
  expect(document.querySelector('[popover]')).toBeNull();
  expect(said).toEqual([]);
});

interface PostProps {
  text: string;
  hasTools: boolean;
}

/** A post that is nothing but a text. */
function Post({ text, hasTools }: PostProps) {
  const [body, setBody] = useState<HTMLElement | null>(null);
  const links = useRef<HTMLDivElement>(null);
  const { state } = useLocation();
  useBodyLinks(links, 1);
  return (
    <>
      <output aria-label="Place">{JSON.stringify(state)}</output>
      <div ref={setBody}>
        <div ref={links}>
          <Piece name="all" markdown={text} ids={new Map([[0, 'what-it-costs']])} pictures={pictures} />
        </div>
      </div>
      {hasTools && <BodyTools body={body} />}
      <TargetFocus />
    </>
  );
}

function TargetFocus() {
  useTargetFocus();
  return null;
}

const PostContext = createContext<PostProps>({ text: '', hasTools: false });

function openPost() {
  const routes = [
    {
      path: '/blog/post',
      element: <PostContext.Consumer>{(props) => <Post {...props} />}</PostContext.Consumer>,
    },
    { path: '*', element: null },
  ];
  const router = createMemoryRouter(routes, { initialEntries: ['/blog/post'] });
  const page = (props: PostProps) => (
    <PostContext value={props}>
      <RouterProvider router={router} />
    </PostContext>
  );
  const user = userEvent.setup();
  const { rerender } = render(page({ text: markdown, hasTools: true }));
  const rewrite = (text: string) => rerender(page({ text, hasTools: true }));
  const putAway = () => rerender(page({ text: markdown, hasTools: false }));
  return { user, router, rewrite, putAway };
}

async function openPicture() {
  const post = openPost();
  const link = screen.getByRole('link', { name: /^Enlarge picture/ });
  link.focus();
  await post.user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(screen.getByRole('status', { name: 'Place' })).toHaveTextContent('picture'));
  return { ...post, dialog };
}

/** Matches an element by all of its text. */
function textOf(text: string) {
  return (_: string, element: Element | null) =>
    element?.localName === 'p' && element.textContent.trim().startsWith(text);
}

function measure(element: HTMLElement, sizes: { scrollWidth: number; clientWidth: number }): void {
  for (const [name, value] of Object.entries(sizes)) {
    Object.defineProperty(element, name, { configurable: true, value });
  }
}

/** Returns a way to make the browser say that everything it observes has another size. */
function stubResizes(): () => void {
  const observers: Observer[] = [];
  class Observer {
    readonly #targets = new Set<Element>();
    readonly #told: (entries: Pick<ResizeObserverEntry, 'target'>[]) => void;
    constructor(told: (entries: Pick<ResizeObserverEntry, 'target'>[]) => void) {
      this.#told = told;
      observers.push(this);
    }
    observe(target: Element) {
      this.#targets.add(target);
    }
    disconnect() {
      this.#targets.clear();
    }
    tell() {
      this.#told([...this.#targets].map((target) => ({ target })));
    }
  }
  vi.stubGlobal('ResizeObserver', Observer);
  return () => {
    for (const observer of observers) observer.tell();
  };
}

type Seen = Pick<IntersectionObserverEntry, 'isIntersecting' | 'target'>;

/** Everything is on its screen. */
class SeesAll {
  readonly #told: (entries: Seen[]) => void;
  constructor(told: (entries: Seen[]) => void) {
    this.#told = told;
  }
  observe(target: Element) {
    // As a browser does, after whoever made it has its name.
    queueMicrotask(() => this.#told([{ isIntersecting: true, target }]));
  }
  unobserve() {}
  disconnect() {}
}
