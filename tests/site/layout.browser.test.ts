import { expect, test, type Page } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { onePerKind } from '../support/kinds.ts';
import { at } from '../support/visit.ts';

/** What sticks out of the window to the right, when the page can be moved sideways. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const names = wide.map(({ localName, className, textContent }) =>
      `${localName}.${className} ${textContent.trim()}`.slice(0, 60),
    );
    return [`${scrollWidth - clientWidth} px`, ...names.slice(0, 3)];
  });
}

test('a reader never moves a page sideways: on the smallest phone, or with letters twice as large', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const wide: Record<string, string[]> = {};
  for (const { path } of onePerKind()) {
    await page.goto(at(path), { waitUntil: 'domcontentloaded' });
    for (const [width, letters] of [
      [320, '100%'],
      [640, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
      const found = await overflow(page);
      if (found.length) wide[`${path}, ${width} px, letters ${letters}`] = found;
    }
  }
  expect(wide).toEqual({});
});

test('a reader who prints gets the text and both addresses, and nothing to click', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const { path } of onePerKind(['articles', 'tips', 'books', 'paths'])) {
    await page.goto(at(path), { waitUntil: 'domcontentloaded' });
    await expect(page.locator('h1')).toBeVisible();
    for (const part of ['header nav', 'header [data-switch]', 'header button', 'footer nav'])
      for (const one of await page.locator(`body > ${part}`).all())
        await expect(one, `${path} ${part}`).toBeHidden();
    const foot = await page.locator('body > footer').innerText();
    for (const lang of languages) {
      const address = await page.locator(`link[rel=alternate][hreflang=${lang}]`).getAttribute('href');
      expect(foot, path).toContain(address);
    }
  }
});
