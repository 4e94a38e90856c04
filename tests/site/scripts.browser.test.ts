import { expect, test } from '@playwright/test';
import { stringsFor } from '../../src/i18n/strings.ts';
import { onePerKind } from '../support/kinds.ts';
import { at, watch } from '../support/visit.ts';

const samples = onePerKind();

test('no page complains to the console, breaks its own policy or asks another origin', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(60_000);
  const wrong = watch(page);
  page.on('request', (request) => {
    if (!/^data:|^blob:/.test(request.url()) && !request.url().startsWith(new URL(baseURL!).origin))
      wrong.push(`${page.url()} asks ${request.url()}`);
  });
  for (const { path } of samples) await page.goto(at(path), { waitUntil: 'load' });
  expect(wrong).toEqual([]);
});

test.describe('a reader without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('reads all that others read', async ({ page, browser }) => {
    test.setTimeout(60_000);
    const scripted = await browser.newPage({ javaScriptEnabled: true });
    // What needs scripts says nothing that is to be read: buttons, and the player, in whose place is the browser’s own.
    await scripted.addInitScript(() =>
      addEventListener('load', () =>
        document.querySelectorAll('button[data-on], .player-place, .chapters').forEach((one) => one.remove()),
      ),
    );
    // Both languages have one template, and one of them tells what it needs.
    for (const { path } of samples.filter(({ kind, lang }) => lang !== 'en' && kind !== 'search')) {
      await Promise.all([page.goto(at(path)), scripted.goto(at(path))]);
      const text = await page.locator('body').innerText();
      expect(text.length, path).toBeGreaterThan(50);
      expect(text, path).toBe(await scripted.locator('body').innerText());
    }
    await scripted.close();
  });

  test('comes to every section and to the other language', async ({ page }) => {
    for (const { path, lang } of onePerKind(['home', 'tips'])) {
      await page.goto(at(path));
      const sections = await page.locator('header nav a').count();
      expect(sections).toBeGreaterThan(3);
      await page.locator('header nav a').last().click();
      await expect(page.locator('h1')).toBeVisible();
      await page.locator('header [data-switch]').click();
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'en' ? 'fr' : 'en');
    }
  });

  test('is told that search needs them, and where else to look', async ({ page }) => {
    for (const { path, lang } of onePerKind(['search'])) {
      await page.goto(at(path));
      await expect(page.getByText(stringsFor(lang!).search.withoutScripts)).toBeVisible();
      const ways = page.locator('[data-part=ways] a');
      expect(await ways.count()).toBeGreaterThan(4);
      for (const way of await ways.all()) await expect(way).toBeVisible();
    }
  });

  test('is not shown a button that would do nothing', async ({ page }) => {
    for (const { path } of onePerKind()) {
      await page.goto(at(path));
      await expect(page.locator('button[data-on]:visible'), path).toHaveCount(0);
    }
  });
});
