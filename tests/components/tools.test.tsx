import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenToNotices } from '../../src/components/notice.ts';
import { ShareButton } from '../../src/components/tools/ShareButton.tsx';
import { mailLink, whatsAppLink } from '../../src/components/tools/shareLinks.ts';

const address = 'https://jluxemedicalaesthetics.com/blog/roses';
const post = { slug: 'roses', title: 'Roses & thorns', excerpt: 'What helps.' };
const hostile = {
  title: 'A+B &body=x?#\r\nBcc: me@example.com "é" 🌿\ud800',
  excerpt: '50 % & more',
  address,
};

const opened = vi.fn<() => void>();
const closed = vi.fn<() => void>();

beforeEach(() => {
  // The test's DOM has no popovers.
  Object.assign(HTMLElement.prototype, { showPopover: opened, hidePopover: closed });
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(navigator, 'canShare');
  opened.mockReset();
  closed.mockReset();
});

test('WhatsApp gets the title on one line and the address, whatever the title holds', () => {
  const link = new URL(whatsAppLink(hostile));
  expect(link.origin + link.pathname).toBe('https://wa.me/');
  expect([...link.searchParams]).toEqual([
    ['text', `A+B &body=x?# Bcc: me@example.com "é" 🌿\ufffd\n${address}`],
  ]);
});

test('no title can add lines or fields to an e-mail, and none shows plus signs for spaces', () => {
  const link = mailLink(hostile);
  expect(link).toMatch(/^mailto:\?subject=[^&]*&body=[^&]*$/);
  expect(link).not.toContain('+');
  const [subject = '', body = ''] = link.split(/\?subject=|&body=/).slice(1);
  expect(decodeURIComponent(subject)).toBe('A+B &body=x?# Bcc: me@example.com "é" 🌿\ufffd');
  expect(decodeURIComponent(body)).toBe(`50 % & more\r\n\r\n${address}`);
});

test('the ways to share are real links to the post’s own address', () => {
  render(<ShareButton post={post} />, { wrapper: MemoryRouter });
  const menu = within(screen.getByRole('group', { name: 'Share' }));
  const whatsApp = menu.getByRole('link', { name: 'WhatsApp' });
  expect(whatsApp).toHaveAttribute('href', whatsAppLink({ ...post, address }));
  expect(whatsApp).toHaveAttribute('rel', 'noopener');
  expect(menu.getByRole('link', { name: 'E-mail' })).toHaveAttribute('href', mailLink({ ...post, address }));
});

test('the link is copied, which is said, and the menu closes', async () => {
  const { user, notices } = openShare();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe(address);
  expect(notices).toEqual(['Link copied']);
  expect(closed).toHaveBeenCalledOnce();
});

test('where copying is refused the address is there, selected, and nothing is said to be copied', async () => {
  const { user, notices } = openShare();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Address of this post' });
  expect(field).toHaveFocus();
  expect(field).toHaveValue(address);
  expect(field).toHaveAttribute('readonly');
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, address.length]);
  expect(closed).not.toHaveBeenCalled();
  expect(notices).toEqual([]);
  // Opened anew, the menu offers to try again.
  fireEvent(screen.getByRole('group', { name: 'Share' }), new Event('beforetoggle'));
  expect(screen.getByRole('button', { name: 'Copy link' })).toBeVisible();
});

test('without a device’s own sheet the button is left to open the menu', () => {
  openShare();
  expect(fireEvent.click(screen.getByRole('button', { name: 'Share' })), 'not prevented').toBe(true);
});

test('a device’s own sheet takes the place of the menu', () => {
  const share = vi.fn<Share>(async () => {});
  const { press } = openShare({ share });
  expect(press(), 'the menu stays closed').toBe(false);
  expect(share).toHaveBeenCalledExactlyOnceWith({ title: post.title, text: post.excerpt, url: address });
});

test('what the device cannot share opens the menu', () => {
  const share = vi.fn<Share>(async () => {});
  const { press } = openShare({ share, canShare: () => false });
  expect(press()).toBe(true);
  expect(share).not.toHaveBeenCalled();
});

test('thinking better of it is no failure; a real failure opens the menu instead', async () => {
  const reasons = ['AbortError', 'NotAllowedError'].map((name) => new DOMException('', name));
  const share = vi.fn<Share>(() => Promise.reject(reasons.shift() ?? new Error('No more.')));
  const { press } = openShare({ share });
  press();
  await expect(share.mock.results[0]?.value).rejects.toThrow(DOMException);
  expect(opened).not.toHaveBeenCalled();
  press();
  await waitFor(() => expect(opened).toHaveBeenCalledOnce());
});

type Share = (data?: ShareData) => Promise<void>;

/** Draws the button, on a device with its own sheet if one is given. */
function openShare(device?: { share: Share; canShare?: () => boolean }) {
  const user = userEvent.setup();
  if (device !== undefined) Object.assign(navigator, { canShare: () => true, ...device });
  const notices: string[] = [];
  listenToNotices((text) => notices.push(text));
  render(<ShareButton post={post} />, { wrapper: MemoryRouter });
  return { user, notices, press: () => fireEvent.click(screen.getByRole('button', { name: 'Share' })) };
}
