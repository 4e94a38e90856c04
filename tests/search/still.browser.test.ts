import { expect, test } from '@playwright/test';
import { searchWords } from '../../src/i18n/search.ts';
import { ask, hitsOf } from './asking.ts';

/** What a reader looks at stays where it is. */

for (const width of [360, 1280])
  test(`nothing in sight is pushed away when results come, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { sources: { node?: Element }[] }[])
          moved.push(...entry.sources.map(({ node }) => `${node?.nodeName} ${node?.className}`));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await ask(page, 'en', 'q=mentor');
    await expect(hitsOf(page).first()).toBeVisible();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
    );
    expect(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual([]);
  });

test('a reader about to open a hit finds it in its place when the other language has been looked up', async ({
  page,
}) => {
  await page.route('**/search/fr/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto('./en/search/?q=mentor');
  const second = hitsOf(page).nth(1);
  await second.focus();
  const look = async () => [await second.textContent(), (await second.boundingBox())!.y];
  const before = await look();
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done');
  await expect(second).toBeFocused();
  expect(await look()).toEqual(before);
});

test('a search is read on paper: what was asked and what was found, without the tools', async ({ page }) => {
  await ask(page, 'en', 'q=mentor');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(hitsOf(page).first()).toBeVisible();
  await expect(page.getByRole('button', { name: searchWords('en').more })).toBeHidden();
  await expect(page.locator('details, .told, nav[data-part=ways]').filter({ visible: true })).toHaveCount(0);
});

test('a reader whose text is twice as large scrolls one way only', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await ask(page, 'fr', 'q=mentorat');
  await page.evaluate(() => document.querySelector('summary')!.click());
  await page.addStyleTag({ content: 'html { font-size: 200% }' }).catch(async () => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets = [sheet];
    });
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
});
