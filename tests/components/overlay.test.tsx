import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createBrowserRouter, createMemoryRouter, RouterProvider } from 'react-router';
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

function openPage() {
  const router = createMemoryRouter([{ path: '*', element: <Page /> }], { initialEntries: ['/a', '/b'] });
  render(<RouterProvider router={router} />);
  return { user: userEvent.setup(), router };
}
