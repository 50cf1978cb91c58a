import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeEach, expect, test, vi } from 'vitest';
import { createQueryClient } from '../../src/data/queryClient.ts';
import Desk from '../../src/desk/Desk.tsx';
import { aboutPostQuery, keptVersionsQuery } from '../../src/desk/deskQueries.ts';
import { reportsQuery } from '../../src/desk/reportsQuery.ts';
import type { AboutPost } from '../../src/model/desk.ts';
import type { FileReport, Finding } from '../../src/model/finding.ts';

// Updates come from Vite's server; the browser tests save files and watch them arrive.
vi.mock('../../src/desk/useLiveUpdates.ts', async (original) => ({
  ...(await original<object>()),
  useLiveUpdates: () => ({ said: '', renamed: null }),
}));
vi.mock('../../src/desk/StoppedNotice.tsx', () => ({ StoppedNotice: () => null }));

beforeEach(() => localStorage.clear());

const finding: Finding = {
  level: 'error',
  file: 'posts/broken.md',
  at: 60,
  line: 4,
  column: 7,
  subject: 'date',
  message: 'found “25/02/2026”, expected year-month-day. Write 2026-02-25.',
  source: 'date: 25/02/2026',
};
const broken: FileReport = {
  file: 'posts/broken.md',
  slug: 'broken',
  version: '1',
  findings: [finding],
  recognised: [],
};
const warned: FileReport = {
  file: 'posts/fine.md',
  slug: 'fine',
  version: '1',
  recognised: ['title', 'cover'],
  findings: [{ ...finding, level: 'should', file: 'posts/fine.md', subject: 'link' }],
};

/** The top of a post, as the form gets it. */
const about: AboutPost = {
  slug: 'broken',
  today: '2026-03-01',
  problem: null,
  fields: [
    { name: 'title', kind: 'text', description: 'The heading.', value: 'Peels', choices: [] },
    { name: 'date', kind: 'day', description: 'The day.', value: '2026-02-25', choices: [] },
    { name: 'draft', kind: 'flag', description: 'A draft.', value: true, choices: [] },
    { name: 'tags', kind: 'list', description: 'Subjects.', value: ['Skin', 'Sun'], choices: ['Acne'] },
  ],
};

function openDesk(address: string, reports: FileReport[]): QueryClient {
  const client = createQueryClient();
  client.setQueryData(reportsQuery.queryKey, reports);
  for (const { slug } of reports) client.setQueryData(keptVersionsQuery(slug).queryKey, []);
  client.setQueryData(aboutPostQuery('broken').queryKey, about);
  const page = <Desk>The page itself</Desk>;
  const router = createMemoryRouter([{ path: '*', element: page }], { initialEntries: [address] });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return client;
}

test('a post that cannot be shown is replaced by what is wrong with it', async () => {
  openDesk('/blog/broken', [broken, warned]);
  const [, here] = await screen.findAllByRole('heading', { name: /posts\/broken\.md cannot be shown/ });
  expect(here).toBeVisible();
  expect(screen.getAllByText(/Write 2026-02-25/).length).toBeGreaterThan(0);
  expect(screen.queryByText('The page itself')).toBeNull();
});

test('the source line is shown with the place marked', async () => {
  openDesk('/blog', [broken]);
  const preview = within(await screen.findByRole('complementary', { name: 'Preview' }));
  const line = preview.getByRole('code');
  expect(line.textContent).toBe('date: 25/02/2026');
  expect(within(line).getByRole('mark').textContent).toBe('25/02/2026');
});

test('of a very long source line only the part with the place is shown', async () => {
  const source = `${'word '.repeat(150)}[a link](/to/nowhere)${' word'.repeat(30)}`;
  openDesk('/blog/fine', [{ ...warned, findings: [{ ...finding, level: 'should', column: 751, source }] }]);
  const [line] = await screen.findAllByRole('code');
  expect(line?.textContent?.length).toBeLessThanOrEqual(202);
  expect(line?.textContent).toMatch(/^…ord word .* \[a link\]\(\/to\/nowhere\) word .*…$/);
  expect(line?.querySelector('mark')?.textContent).toBe('[a link](/to/nowhere)');
});

test('a post with advice is shown together with it, by weight, with the light advice folded', async () => {
  const light = {
    ...finding,
    level: 'could',
    file: 'posts/fine.md',
    subject: 'tags',
    message: 'is used once',
  } as const;
  openDesk('/blog/fine', [{ ...warned, findings: [...warned.findings, light] }]);
  expect(await screen.findByText('The page itself')).toBeVisible();
  const panel = within(screen.getByRole('complementary', { name: 'Findings' }));
  expect(panel.getByRole('button', { name: '1 thing to mend' })).toHaveAttribute('aria-expanded', 'true');
  expect(panel.getByRole('heading', { name: 'Should be mended (1)' })).toBeVisible();
  expect(panel.getByText('Could be better (1)').closest('details')).not.toHaveAttribute('open');
  expect(panel.getByText('Recognised: title and cover in the text are shown once.')).toBeVisible();
});

test('the panel stays closed for whoever closed it', async () => {
  openDesk('/blog/fine', [warned]);
  const button = await screen.findByRole('button', { name: '1 thing to mend' });
  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'false');
  cleanup();
  openDesk('/blog/fine', [warned]);
  expect(await screen.findByRole('button', { name: '1 thing to mend' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

test('what is new and what was mended is announced', async () => {
  const client = openDesk('/blog/fine', [warned]);
  const panel = within(await screen.findByRole('complementary', { name: 'Findings' }));
  const status = panel.getByRole('status');
  expect(status).toBeEmptyDOMElement();
  const fresh: Finding = {
    ...finding,
    level: 'must',
    file: 'posts/fine.md',
    subject: 'text',
    message: 'TODO waits.',
  };
  const say = async (findings: Finding[]) =>
    act(() => client.setQueryData(reportsQuery.queryKey, [{ ...warned, findings }]));
  await say([...warned.findings.map((each) => ({ ...each, line: 9 })), fresh]);
  await waitFor(() => expect(status).toHaveTextContent(/^New: text: TODO waits\.$/));
  await say([fresh]);
  await waitFor(() => expect(status).toHaveTextContent(/^1 mended\.$/));
});

test('the bar counts what cannot be shown, else what could be better', async () => {
  openDesk('/blog', [broken, warned]);
  expect(await screen.findByText('1 post cannot be shown.')).toBeVisible();
});

test('with nothing to say it says so', async () => {
  openDesk('/blog', []);
  expect(await screen.findByText('All posts are in order.')).toBeVisible();
});

test('a mend is shown before and after, sent with the version that was shown, and can be taken back', async () => {
  const mend = { at: 12, was: 'the the', now: 'the' };
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) => {
    asked.push(JSON.parse(body));
    return Response.json({ version: '2' });
  });
  const report: FileReport = { ...warned, findings: [{ ...finding, level: 'should', mend }] };
  const client = openDesk('/blog/fine', [report]);
  await userEvent.click(await screen.findByRole('button', { name: 'Do it for me' }));
  expect(screen.getByText('the the').localName).toBe('del');
  const undo = await screen.findByRole('button', { name: 'Undo' });
  expect(screen.getByRole('group', { name: 'All findings' })).toHaveFocus();
  // Nothing more is done before the preview has read the file again.
  await userEvent.click(screen.getByRole('button', { name: 'Do it for me' }));
  await act(() => client.setQueryData(reportsQuery.queryKey, [{ ...report, version: '2' }]));
  await userEvent.click(undo);
  expect(asked).toEqual([
    { kind: 'mend', slug: 'fine', version: '1', mend },
    { kind: 'mend', slug: 'fine', version: '2', mend: { at: 12, was: 'the', now: 'the the' } },
  ]);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());

  await act(() => client.setQueryData(reportsQuery.queryKey, [{ ...report, version: '3' }]));
  vi.stubGlobal('fetch', async () => Response.json({ problem: 'It has been changed meanwhile.' }));
  await userEvent.click(screen.getByRole('button', { name: 'Do it for me' }));
  expect(await screen.findByText('It has been changed meanwhile.')).toHaveRole('alert');
  vi.unstubAllGlobals();
});

/** Answers what the desk asks to write, and notes it. */
function noteRequests(answer: unknown): unknown[] {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', async (_path: string, init?: { body?: string }) => {
    if (init?.body === undefined) return Response.json(about);
    asked.push(JSON.parse(init.body));
    return Response.json(answer);
  });
  return asked;
}

test('a field of the form is written alone, when it is left, and only if it was changed', async () => {
  const asked = noteRequests({ slug: 'broken', version: '2', mend: null });
  openDesk('/blog/broken', [broken]);
  const title = await screen.findByRole('textbox', { name: 'Title' });
  await userEvent.click(title);
  await userEvent.tab();
  expect(asked).toEqual([]);
  await userEvent.type(title, ' and care{Enter}');
  expect(await screen.findByText('Saved: Title.')).toBeVisible();
  expect(asked[0]).toEqual({
    kind: 'field',
    slug: 'broken',
    name: 'title',
    was: 'Peels',
    now: 'Peels and care',
  });
});

test('what is wrong with a value is said below its field', async () => {
  noteRequests({ problem: 'the calendar has no such day.' });
  openDesk('/blog/broken', [broken]);
  const title = await screen.findByRole('textbox', { name: 'Title' });
  await userEvent.clear(title);
  await userEvent.tab();
  await waitFor(() => expect(title).toHaveAccessibleDescription(/the calendar has no such day\./));
  expect(title).toBeInvalid();
});

test('a tag is taken away and added', async () => {
  const asked = noteRequests({ slug: 'broken', version: '2', mend: null });
  openDesk('/blog/broken', [broken]);
  await userEvent.click(await screen.findByRole('button', { name: 'Take “Skin” away' }));
  await userEvent.type(screen.getByRole('combobox', { name: 'Tags' }), 'Acne{Enter}');
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked).toMatchObject([
    { name: 'tags', now: ['Sun'] },
    { name: 'tags', now: ['Skin', 'Sun', 'Acne'] },
  ]);
});

test('a draft is published by its day first', async () => {
  const asked = noteRequests({ slug: 'broken', version: '2', mend: null });
  openDesk('/blog/broken', [broken]);
  expect(await screen.findByRole('radio', { name: 'not yet: it is a draft' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'from a day on' }));
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked).toMatchObject([
    { name: 'date', now: '2026-03-02' },
    { name: 'draft', was: true, now: null },
  ]);
});

test('a finding is let stand with a reason, which is written into the post', async () => {
  const asked = noteRequests({ slug: 'fine', version: '2', mend: null });
  openDesk('/blog/fine', [warned]);
  await userEvent.click(await screen.findByRole('button', { name: 'Not a fault here …' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Why not?' }), 'It is meant.{Enter}');
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked).toMatchObject([
    {
      kind: 'field',
      slug: 'fine',
      name: 'quiet',
      was: null,
      now: [expect.stringMatching(/^link: .* — It is meant\.$/)],
    },
  ]);
});

test('what was let stand is listed with its reason, apart from what is to be mended', async () => {
  const [stands] = warned.findings;
  if (stands === undefined) throw new Error('There is no finding.');
  openDesk('/blog/fine', [{ ...warned, findings: [], quiet: [{ finding: stands, reason: 'It is meant.' }] }]);
  expect(await screen.findByText('No faults here (1)')).toBeVisible();
  expect(screen.getByText('It is meant.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Nothing to mend' })).toBeVisible();
});

test('a value is asked for once, by whoever presses Enter and leaves the field', async () => {
  let answer: (response: Response) => void = () => {};
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', async (_path: string, init?: { body?: string }) => {
    if (init?.body === undefined) return Response.json(about);
    asked.push(init.body);
    return new Promise<Response>((resolve) => (answer = resolve));
  });
  openDesk('/blog/broken', [broken]);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Title' }), ' now{Enter}');
  await userEvent.tab();
  expect(asked).toHaveLength(1);
  answer(Response.json({ problem: 'No.' }));
  expect(await screen.findByText('No.')).toBeVisible();
});

test('what was wrong with a value is said no longer once it is what the file has', async () => {
  noteRequests({ problem: 'No.' });
  openDesk('/blog/broken', [broken]);
  const title = await screen.findByRole('textbox', { name: 'Title' });
  await userEvent.type(title, '!');
  await userEvent.tab();
  expect(await screen.findByText('No.')).toBeVisible();
  await userEvent.type(title, '{Backspace}');
  await userEvent.tab();
  await waitFor(() => expect(screen.queryByText('No.')).toBeNull());
});
