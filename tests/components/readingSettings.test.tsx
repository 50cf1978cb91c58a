import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { sayReady } from '../../src/app/ready.ts';
import {
  settingChoices,
  defaultSettings,
  differences,
  sizeBeside,
  toReadingSettings,
} from '../../src/components/chrome/readingSettings.ts';
import { ReadingSettings } from '../../src/components/chrome/ReadingSettings.tsx';
import { writeLocal } from '../../src/components/localStore.ts';
import { listenToNotices } from '../../src/components/notice.ts';

const firstPaint = readFileSync('src/components/chrome/firstPaint.js', 'utf8');
const kept = 'blog-reader:comfort';

afterEach(() => {
  sayReady();
  localStorage.clear();
  for (const name of Object.keys(shown())) document.documentElement.removeAttribute(`data-${name}`);
  document.head.replaceChildren();
  document.body.replaceChildren();
});

test.each([
  ['nothing', null],
  ['a text', 'dark'],
  ['a list', ['dark']],
  ['values that there are not', { theme: 'neon', size: '1000', spacing: 3, width: null, typeface: {} }],
  ['numbers for texts', { size: 130 }],
])('what is not ours means the default: %s', (_, value) => {
  expect(toReadingSettings(value)).toEqual(defaultSettings);
});

test('what is known counts beside what is not', () => {
  expect(toReadingSettings({ theme: 'sepia', size: 'huge', more: 1 })).toEqual({
    ...defaultSettings,
    theme: 'sepia',
  });
});

test('only what differs from the default is kept, and means the same later', () => {
  expect(differences(defaultSettings)).toEqual({});
  const comfort = toReadingSettings({ theme: 'dark', size: '150', spacing: 'normal' });
  expect(differences(comfort)).toEqual({ theme: 'dark', size: '150' });
  expect(toReadingSettings(differences(comfort))).toEqual(comfort);
});

test('text sizes end at both ends', () => {
  expect(sizeBeside('100', 1)).toBe('115');
  expect(sizeBeside('100', -1)).toBe('85');
  expect(sizeBeside('85', -1)).toBeNull();
  expect(sizeBeside('200', 1)).toBeNull();
});

test('every choice but the default has its rule in the tokens', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const chosen = Object.entries(settingChoices).flatMap(([name, values]) =>
    values.flatMap((value) => Object.entries(differences(toReadingSettings({ [name]: value })))),
  );
  expect(chosen).toHaveLength(14);
  for (const [name, value] of chosen) expect(tokens).toContain(`:root[data-${name}='${value}']`);
});

test('what was chosen is on the page before it is drawn, and in the browser’s frame', () => {
  localStorage.setItem(kept, JSON.stringify({ theme: 'sepia', size: '130', spacing: 'airy' }));
  paintFirst();
  expect(shown()).toEqual({
    scripts: '',
    theme: 'sepia',
    size: '130',
    spacing: 'airy',
  });
  expect(frame()).toBe('#f2e6cc');
});

test.each(['', '{', 'null', '7', '"dark"', '{"theme":{"a":1},"size":130}'])(
  'the page is drawn as at first when the device holds %j',
  (value) => {
    localStorage.setItem(kept, value);
    paintFirst();
    expect(shown()).toEqual({ scripts: '' });
    expect(frame()).toBeNull();
  },
);

test('the page is drawn without storage', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('Access is denied', 'SecurityError');
  });
  paintFirst();
  expect(shown()).toEqual({ scripts: '' });
});

test('the settings show what is chosen', async () => {
  localStorage.setItem(kept, JSON.stringify({ theme: 'dark', size: '115' }));
  paintFirst();
  await openSettings();
  expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(screen.getByText('115%')).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Serif' })).toBeChecked();
  expect(screen.getByText('Kept on this device only.')).toBeVisible();
});

test('a choice is shown at once and kept, with the colour of the browser’s frame', async () => {
  const user = await openSettings();
  await user.click(screen.getByRole('radio', { name: 'Sepia' }));
  await user.click(
    within(screen.getByRole('group', { name: 'Typeface' })).getByRole('radio', { name: 'Sans' }),
  );
  expect(shown()).toEqual({ theme: 'sepia', typeface: 'sans' });
  expect(keptNow()).toEqual({ theme: 'sepia', typeface: 'sans' });
  expect(frame()).toBe('#f2e6cc');
  await user.click(screen.getByRole('radio', { name: 'System' }));
  expect(keptNow()).toEqual({ typeface: 'sans' });
  expect(frame()).toBeNull();
});

test('text grows and shrinks in steps and stops at the last, where the button keeps the focus', async () => {
  const user = await openSettings();
  const larger = screen.getByRole('button', { name: 'Larger text' });
  for (let press = 0; press < 9; press++) await user.click(larger);
  expect(screen.getByRole('status')).toHaveTextContent('200%');
  expect(document.documentElement.dataset['size']).toBe('200');
  expect(larger).toHaveFocus();
  expect(larger).toHaveAttribute('aria-disabled', 'true');
  for (let press = 0; press < 5; press++)
    await user.click(screen.getByRole('button', { name: 'Smaller text' }));
  expect(screen.getByRole('status')).toHaveTextContent('100%');
  expect(document.documentElement.dataset['size']).toBeUndefined();
});

test('what was chosen can be reset, if anything was', async () => {
  const user = await openSettings();
  expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Airy' }));
  await user.click(screen.getByRole('button', { name: 'Reset' }));
  expect(shown()).toEqual({});
  expect(keptNow()).toEqual({});
  expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull();
  expect(screen.getByRole('radio', { name: 'System' })).toHaveFocus();
});

test('everything is forgotten, but only by who says so twice', async () => {
  const said: string[] = [];
  const stop = listenToNotices((text) => said.push(text));
  const user = await openSettings();
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  writeLocal('reading', { 'a-post': 1 });
  localStorage.setItem('of-another-app', 'stays');
  await user.click(screen.getByRole('button', { name: /^Forget/ }));
  expect(screen.getByRole('button', { name: 'No' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'No' }));
  expect(localStorage.length).toBe(3);
  expect(screen.getByRole('button', { name: /^Forget/ })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /^Forget/ }));
  await user.click(within(screen.getByRole('group', { name: 'Really forget?' })).getByText('Yes'));
  expect(Object.keys(localStorage)).toEqual(['of-another-app']);
  expect(screen.getByRole('radio', { name: 'System' })).toBeChecked();
  expect(screen.getByRole('button', { name: /^Forget/ })).toHaveFocus();
  expect(said).toEqual(['This device has forgotten your places, marks and settings']);
  stop();
});

test('without storage a choice lasts as long as the page, and nothing is offered that could be forgotten', async () => {
  const storage = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied', 'SecurityError');
  });
  const user = await openSettings();
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(screen.queryByRole('button', { name: /^Forget/ })).toBeNull();
  storage.mockRestore();
});

test('another window’s choice is taken over', async () => {
  await openSettings();
  localStorage.setItem(kept, JSON.stringify({ theme: 'light' }));
  window.dispatchEvent(new Event('storage'));
  expect(await screen.findByRole('radio', { name: 'Light', checked: true })).toBeVisible();
  expect(document.documentElement.dataset['theme']).toBe('light');
});

test('before the app is there, a choice is shown and kept, and the app takes it over', async () => {
  localStorage.setItem(kept, JSON.stringify({ spacing: 'airy', size: '130' }));
  paintFirst();
  const user = showPanelOfPage();
  await user.click(screen.getByRole('radio', { name: 'Sepia' }));
  await user.click(screen.getByRole('button', { name: 'Larger text' }));
  expect(shown()).toEqual({ scripts: '', theme: 'sepia', size: '150', spacing: 'airy' });
  expect(frame()).toBe('#f2e6cc');
  expect(screen.getByRole('status')).toHaveTextContent('150%');
  expect(toReadingSettings(keptNow())).toEqual({
    ...defaultSettings,
    theme: 'sepia',
    size: '150',
    spacing: 'airy',
  });
  await user.click(screen.getByRole('radio', { name: 'System' }));
  expect(shown()).toEqual({ scripts: '', size: '150', spacing: 'airy' });
  expect(frame()).toBeNull();
  sayReady();
  document.body.replaceChildren();
  await openSettings();
  expect(screen.getByRole('radio', { name: 'Airy' })).toBeChecked();
  expect(screen.getByRole('status')).toHaveTextContent('150%');
});

test('before the app is there, the panel shows what is chosen when it opens', () => {
  localStorage.setItem(kept, JSON.stringify({ typeface: 'sans', size: '85' }));
  paintFirst();
  showPanelOfPage();
  document.querySelector('[popover]')?.dispatchEvent(new Event('beforetoggle'));
  expect(screen.getByRole('radio', { name: 'Sans' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'System' })).toBeChecked();
  expect(screen.getByRole('status')).toHaveTextContent('85%');
});

test('the script of the first paint knows all sizes of text, and stops at the ends', async () => {
  expect(firstPaint).toContain(`['${settingChoices.size.join("', '")}']`);
  paintFirst();
  const user = showPanelOfPage();
  for (let press = 0; press < 9; press++)
    await user.click(screen.getByRole('button', { name: 'Larger text' }));
  expect(document.documentElement.dataset['size']).toBe(settingChoices.size.at(-1));
  for (let press = 0; press < 9; press++)
    await user.click(screen.getByRole('button', { name: 'Smaller text' }));
  expect(document.documentElement.dataset['size']).toBe(settingChoices.size[0]);
});

/** The settings as they stand in a page that the build has rendered. */
function showPanelOfPage() {
  document.body.innerHTML = renderToString(
    <MemoryRouter>
      <ReadingSettings />
    </MemoryRouter>,
  );
  return userEvent.setup();
}

/** Runs the script that every page runs in its head. */
function paintFirst(): void {
  runInThisContext(`{${firstPaint}}`);
}

/** Opens the settings. happy-dom knows no popovers: the panel is always shown. */
async function openSettings() {
  const user = userEvent.setup();
  render(<ReadingSettings />, { wrapper: MemoryRouter });
  await user.click(screen.getByRole('button', { name: 'Aa, reading settings' }));
  await screen.findByRole('group', { name: 'Theme' });
  return user;
}

/** What stands on `<html>` as `data-*`. */
function shown(): Record<string, string> {
  const data = [...document.documentElement.attributes].filter(({ name }) => name.startsWith('data-'));
  return Object.fromEntries(data.map(({ name, value }) => [name.slice(5), value]));
}

function keptNow(): unknown {
  return JSON.parse(localStorage.getItem(kept) ?? 'null');
}

/** The colour that the page gives the browser's frame whatever the system's theme is. */
function frame(): string | null {
  return (
    document.head.querySelector('meta[name="theme-color"]:not([media])')?.getAttribute('content') ?? null
  );
}
