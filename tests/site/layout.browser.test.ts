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

/** How far things moved by themselves while a page was opened and read to its end, and which. */
async function shift(page: Page, path: string): Promise<{ sum: number; moved: string[] }> {
  await page.goto(at(path), { waitUntil: 'load' });
  return page.evaluate(async () => {
    const moved: string[] = [];
    let sum = 0;
    const note = (entries: PerformanceEntryList) => {
      for (const entry of entries as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
        sum += entry.value;
        for (const { node } of entry.sources) moved.push(node?.textContent?.trim().slice(0, 30) ?? '?');
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await document.fonts.ready;
    await frame();
    for (let y = 0; y < document.documentElement.scrollHeight; y += 2 * innerHeight) {
      scrollTo(0, y);
      await frame();
    }
    note(observer.takeRecords());
    return { sum, moved };
  });
}

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

for (const { name, viewport, late } of [
  { name: 'on a phone, where fonts come late', viewport: phone, late: true },
  { name: 'on a phone that has been here before', viewport: phone, late: false },
  { name: 'at a desk, where fonts come late', viewport: desk, late: true },
]) {
  test(`a reader’s eye is never thrown off ${name}: nothing moves`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize(viewport);
    // Later than the moment for which a browser waits, so that the fallback is painted. A route also turns the cache off.
    if (late)
      await page.route('**/*.woff2', async (route) => {
        await new Promise((come) => setTimeout(come, 200));
        await route.continue();
      });
    else await page.goto(at('/en/'), { waitUntil: 'networkidle' });
    const shifts: Record<string, unknown> = {};
    for (const { path } of onePerKind(['home', 'articles', 'tips', 'books'])) {
      const found = await shift(page, path);
      if (found.sum > 0) shifts[path] = found;
    }
    expect(shifts).toEqual({});
  });
}

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
