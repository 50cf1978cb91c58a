import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { isExecutable } from './executable.ts';

const isRoot = process.getuid?.() === 0;
const minute = 60_000;

/** How the tests start a browser: without a sandbox only where root could not start one otherwise. */
export function launchOptions(executablePath: string | undefined): LaunchOptions {
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/**
 * Path of a Chromium: the one that CHROMIUM_PATH names, the system's, Playwright's, or else one that
 * is installed now.
 *
 * @throws when none is to be had; the message tells what was tried and how to install one
 */
export function findChromium(): string {
  const path = named() ?? onSystem() ?? ofPlaywright() ?? installedByPlaywright() ?? installedByApt();
  if (path !== null) return path;
  throw new Error(`The browser tests need Chromium, and none was found. Tried, in this order:
  1. the environment variable CHROMIUM_PATH (not set)
  2. ${systemNames.join(', ')} in PATH
  3. Playwright's own: ${chromium.executablePath()}
  4. installing that with "npx playwright install chromium"
  5. installing Debian's with apt-get (only as root)
Install one with "npx playwright install chromium" or your system's package manager, or set CHROMIUM_PATH.`);
}

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function named(): string | null {
  const path = process.env['CHROMIUM_PATH'];
  if (path === undefined || path === '') return null;
  if (isExecutable(path)) return path;
  throw new Error(`CHROMIUM_PATH is "${path}", which is no program that can be started.`);
}

function onSystem(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const paths = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

function ofPlaywright(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function installedByPlaywright(): string | null {
  console.log('No Chromium found. Installing the one of Playwright …');
  run('npx', ['playwright', 'install', 'chromium'], 3 * minute);
  return ofPlaywright();
}

function installedByApt(): string | null {
  if (!isRoot) return null;
  console.log('Installing Chromium with apt-get …');
  run('apt-get', ['update'], 3 * minute);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 10 * minute);
  return onSystem();
}

/** Runs a command that may fail: whether it helped is seen by what is there afterwards. */
function run(command: string, args: string[], timeout: number): void {
  spawnSync(command, args, { stdio: 'inherit', timeout });
}
