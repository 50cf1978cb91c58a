import { delimiter, join } from 'node:path';
import { isExecutable } from './executable.ts';

/** Names under which systems have Firefox: Debian its long-term one. */
const systemNames = ['firefox-esr', 'firefox'];

/**
 * Path of a Firefox: the one that FIREFOX_PATH names, or the system's; null if there is none.
 *
 * @throws if REQUIRE_FIREFOX is set and there is none
 */
export function findFirefox(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const named = process.env['FIREFOX_PATH'] ?? '';
  const paths = [named, ...systemNames.flatMap((name) => folders.map((folder) => join(folder, name)))];
  const path = paths.filter(Boolean).find(isExecutable) ?? null;
  if (path === null && process.env['REQUIRE_FIREFOX'] !== undefined) {
    throw new Error(
      'REQUIRE_FIREFOX is set, but Firefox is not installed. On Debian: apt-get install firefox-esr',
    );
  }
  return path;
}

/** Settings of Firefox itself: Playwright cannot tell it what media it has, nor go back to pages that it keeps. */
export const firefoxPrefs = {
  'ui.prefersReducedMotion': 1,
  'general.smoothScroll': false,
  'browser.sessionhistory.max_total_viewers': 0,
  'fission.bfcacheInParent': false,
};
