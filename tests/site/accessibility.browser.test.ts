import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { languages } from '../../src/i18n/languages.ts';
import { onePerKind } from '../support/kinds.ts';
import { at } from '../support/visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'landmark-unique': { enabled: true } },
  resultTypes: ['violations'],
};

/** What axe finds wrong on the page that is open, where it has been loaded. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate<AxeResults, RunOptions>(
    (asked) => (window as unknown as { axe: { run(asked: RunOptions): Promise<AxeResults> } }).axe.run(asked),
    options,
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const lang of languages) {
  test(`somebody who reads with aids meets no barrier, in either light and at either width (${lang})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const barriers: string[] = [];
    for (const { path } of onePerKind().filter((one) => (one.lang ?? 'en') === lang)) {
      await page.goto(at(path));
      await page.evaluate(axe);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          for (const barrier of await violations(page))
            barriers.push(`${path} ${width} px ${colorScheme}: ${barrier}`);
        }
      }
    }
    expect(barriers).toEqual([]);
  });
}

test('somebody who reads with aids meets none where twins are open in a text', async ({ page }) => {
  const { path } = onePerKind(['articles']).find(({ lang }) => lang === 'en')!;
  await page.addInitScript(() => localStorage.setItem('elan-twins', 'on'));
  await page.goto(at(path));
  const links = page.locator('a[data-on=twin]');
  // A heading, a paragraph, a list and a note are among the first.
  for (let at = 0; at < 10; at++) await links.nth(at).click();
  await expect(page.locator('.twin')).toHaveCount(10);
  await page.goto(
    `${page.url().split('#')[0]}#${await page.locator('.prose > p').nth(2).getAttribute('id')}`,
  );
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }
});
