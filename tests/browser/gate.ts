import type { Page } from '@playwright/test';

/** Holds back the answers to some requests until it is opened: a network as slow as a test needs it. */
export interface Gate {
  open: () => void;
}

/** Closes a gate before all requests whose URL matches. */
export async function closeGate(page: Page, url: string | RegExp): Promise<Gate> {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(url, async (route) => {
    await opened;
    await route.fallback();
  });
  return { open: () => open() };
}
