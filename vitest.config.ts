import { defineConfig } from 'vitest/config';

/** A test's file name says what it needs; each need is a project of its own. Chromium's are Playwright's. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/*.dist.test.ts', '**/*.browser.test.ts'],
          testTimeout: 20_000,
        },
      },
      { test: { name: 'dist', include: ['tests/**/*.dist.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
