import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { sectionNames } from '../../src/i18n/addresses.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { searchWords } from '../../src/i18n/search.ts';
import { serveFixture, type FixtureSite } from '../support/fixture-site.ts';
import { hitsOf, settled } from './asking.ts';

/** Works that are in one language only, of which the fixture hub has some. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const boxed = (page: Page) => page.locator('[data-box] a[data-hit]');
const english = /\/en\/articles\/a-pun-on-the-bow\//;

let site: FixtureSite;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await serveFixture();
});
test.afterAll(() => site.close());

async function ask(page: Page, lang: Lang, text: string): Promise<void> {
  await page.goto(site.at(`/${lang}/${sectionNames.search[lang]}/?q=${encodeURIComponent(text)}`));
  await settled(page, text);
}

async function violations(page: Page): Promise<{ id: string }[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations;
  });
}

test('a French word finds the page that is in English only, in the list and in a box, with why', async ({
  page,
}) => {
  await ask(page, 'fr', 'langue');
  const words = searchWords('fr');
  for (const hit of [hitsOf(page).filter({ hasText: 'A pun on the bow' }), boxed(page).first()]) {
    await expect(hit).toHaveAttribute('href', english);
    await expect(hit).toHaveAttribute('hreflang', 'en');
    await expect(hit.locator('.hit-title')).toHaveAttribute('lang', 'en');
    await expect(hit.locator('.hit-text')).toHaveAttribute('lang', 'en');
    await expect(hit.locator('mark').first()).toHaveText('language');
    await expect(hit.locator('.hit-via')).toHaveText(`${words.via} langue\u00a0→ language`);
    await expect(hit.locator('.hit-via [lang=en]')).toHaveText('language');
  }
  await expect(hitsOf(page).filter({ hasText: 'A pun on the bow' })).toContainText(words.there);
  await expect(page.getByRole('heading', { name: words.box })).toBeVisible();
});

test('an English word finds the page that is in French only, and leads to it', async ({ page }) => {
  await ask(page, 'en', 'sails');
  await expect(boxed(page)).toHaveCount(1);
  await expect(boxed(page).locator('.hit-via [lang=fr]')).toHaveText('voile');
  await boxed(page).click();
  await expect(page).toHaveURL(/\/fr\/articles\/un-jeu-de-mots-sur-la-voile\//);
});

test('what is in both languages is told apart by where its words stand', async ({ page }) => {
  await ask(page, 'en', 'voile');
  const hit = hitsOf(page).filter({ hasText: 'The sail that was split' });
  await expect(hit).toHaveAttribute('href', /^\/en\//);
  await expect(hit.locator('.hit-via')).toHaveText(searchWords('en').viaThere);
});

test('the keyboard leads through the list into the box, and from the count straight to it', async ({
  page,
}) => {
  await ask(page, 'fr', 'essai');
  await expect(boxed(page)).toHaveCount(2);
  const count = page.getByRole('status').getByRole('button');
  await expect(count).toHaveText(searchWords('fr').boxCount.replace('{n}', '2'));
  await count.focus();
  await page.keyboard.press('Enter');
  await expect(boxed(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(hitsOf(page).last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(boxed(page).last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('the dialog has the box too', async ({ page }) => {
  await page.goto(site.at('/fr/'));
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('langue');
  await settled(page, 'langue');
  await expect(page.getByRole('dialog').locator('[data-box] a[data-hit]')).toHaveAttribute('href', english);
});

for (const width of [360, 1280])
  test(`a box that comes pushes nothing in sight away, and has no barrier, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    // Later than the hits of her own language, as over a slow line.
    await page.route('**/search/en/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { sources: { node?: Element }[] }[])
          moved.push(...entry.sources.map(({ node }) => `${node?.nodeName} ${node?.className}`));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await ask(page, 'fr', 'essai');
    await expect(boxed(page).first()).toBeAttached();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
    );
    expect(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violations(page)).toEqual([]);
  });
