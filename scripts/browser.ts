import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, runTool } from './run.ts';

/** What Chromium is started with: no sandbox, for tests run as root too; nothing fetched behind our back. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macApplications = ['Google Chrome', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];

/**
 * A Chromium or Chrome that runs here: the one CHROMIUM_PATH names, the system's, or Playwright's own; where there is
 * none, installs Debian's package (as root, with apt-get) or lets Playwright download one, with visible progress.
 * @returns the absolute path of the program
 * @throws a sentence that says how to mend it, when none is there and none can be installed
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is "${named}", which does not run. Let it name a Chromium or Chrome, or unset it.`,
    );
  }
  const found = installed();
  if (found) return found;

  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log('No Chromium found: installing the package of this system (apt-get install chromium).');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    // A list of packages that could not be refreshed may still be good enough.
    await run('apt-get', ['update'], env);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], env);
    const packaged = installed();
    if (packaged) return packaged;
  }

  console.log('No Chromium found: Playwright downloads one.');
  await runTool('@playwright/test', ['install', '--no-shell', 'chromium']);
  const downloaded = installed();
  if (downloaded) return downloaded;
  throw new Error(
    'The browser tests need Chromium or Chrome, and none could be installed. Install one (on Debian or Ubuntu: ' +
      'sudo apt-get install chromium), or name one: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}

/** The first browser that is there and runs: a placeholder that asks for a snap, or one without its libraries, does not. */
function installed(): string | undefined {
  const windows = windowsFolders.flatMap((name) => process.env[name] ?? []);
  const candidates = [
    ...commands.flatMap((name) => onPath(name) ?? []),
    ...(process.platform === 'darwin' ? macApplications : []),
    ...windows.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    chromium.executablePath(),
  ];
  return candidates.find(runs);
}

function onPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.map((folder) => join(folder, command)).find(executable);
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function runs(path: string): boolean {
  if (!executable(path)) return false;
  // On Windows, Chrome answers no question about its version: it opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
