import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createBrowserRouter, createMemoryRouter, type InitialEntry, RouterProvider } from 'react-router';
import { expect, test } from 'vitest';
import { useOverlay } from '../../src/components/overlay.ts';

test('an overlay is a place in the history, and Back closes it', async () => {
  const { user, router } = openPage();
  await user.click(screen.getByRole('button', { name: 'Show' }));
  await waitFor(() => expect(router.state.location.state).toEqual({ overlay: 'test' }));
  await act(() => router.navigate(-1));
  await waitFor(() => expect(screen.queryByText('Over the page')).toBeNull());
});

test('an overlay that is closed takes its place out of the way', async () => {
  const { user, router } = openPage();
  await user.click(screen.getByRole('button', { name: 'Show' }));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(router.state.location.state).toBeNull());
  expect(screen.queryByText('Over the page')).toBeNull();
});

test('after a reload at its place an overlay opens there, and to close it leads nowhere', async () => {
  const atItsPlace = { pathname: '/b', state: { overlay: 'test' } };
  const { user, router } = openPage(['/a', atItsPlace]);
  const { key } = router.state.location;
  expect(screen.queryByText('Over the page'), 'closed by the reload').toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show' }));
  expect(screen.getByText('Over the page')).toBeVisible();
  expect(router.state.location.key, 'it is not given a second place').toBe(key);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText('Over the page')).toBeNull();
  // The way back is one step: what was before the overlay.
  await act(() => router.navigate(-1));
  expect(router.state.location.pathname).toBe('/a');
});

test('Back closes an overlay whose place is not there yet, and nothing else', async () => {
  const never = new Promise<null>(() => {});
  const router = createBrowserRouter([{ id: 'page', path: '*', loader: () => never, element: <Page /> }], {
    hydrationData: { loaderData: { page: null } },
  });
  const user = userEvent.setup();
  render(<RouterProvider router={router} />);
  const { key } = router.state.location;
  await user.click(screen.getByRole('button', { name: 'Show' }));
  expect(screen.getByText('Over the page')).toBeVisible();
  expect(router.state.location.state, 'its place is on its way').toBeNull();
  act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
  expect(screen.queryByText('Over the page')).toBeNull();
  expect(router.state.location.key).toBe(key);
  router.dispose();
});

function Page() {
  const { open, show, close } = useOverlay('test');
  return (
    <>
      <button onClick={show}>Show</button>
      {open && (
        <p>
          Over the page
          <button onClick={close}>Close</button>
        </p>
      )}
    </>
  );
}

function openPage(initialEntries: InitialEntry[] = ['/a', '/b']) {
  const router = createMemoryRouter([{ path: '*', element: <Page /> }], { initialEntries });
  render(<RouterProvider router={router} />);
  return { user: userEvent.setup(), router };
}
