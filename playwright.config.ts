import { defineConfig } from '@playwright/test';
import { browserArguments } from './scripts/browser.ts';

const browser = process.env.ELAN_CHROMIUM;

/** Tests in Chromium, on the built site as its hosts would serve it. `npm test -- browser` names the browser to use. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.browser.test.ts',
  outputDir: 'test-results',
  globalSetup: './tests/support/serve-dist.ts',
  fullyParallel: true,
  workers: 2,
  // A state comes when the machine has time for it.
  expect: { timeout: 15_000 },
  // What fails once and then passes is listed as flaky, with what was late; it is mended, and stops nobody meanwhile.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: process.env.ELAN_BASE_URL,
    launchOptions: { args: browserArguments, ...(browser ? { executablePath: browser } : {}) },
  },
});
