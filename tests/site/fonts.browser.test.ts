import { expect, test, type Page } from '@playwright/test';
import { onePerKind } from '../support/kinds.ts';
import { at } from '../support/visit.ts';

const samples = onePerKind(['home', 'articles', 'tips', 'books']);

/** Lets the fonts come later than the moment for which browsers wait. Every visit is then a first one: routes use no cache. */
async function late(page: Page, milliseconds: number): Promise<void> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((come) => setTimeout(come, milliseconds));
    // The page may be gone.
    await route.continue().catch(() => undefined);
  });
}

test('a reader on a slow line reads before the fonts have come', async ({ page }) => {
  await late(page, 3000);
  for (const { path } of samples) {
    await page.goto(at(path), { waitUntil: 'domcontentloaded' });
    const painted = await page.evaluate(async () => {
      const name = 'first-contentful-paint';
      for (let tries = 0; tries < 100 && !performance.getEntriesByName(name).length; tries++)
        await new Promise((wait) => setTimeout(wait, 25));
      const fonts = performance
        .getEntriesByType('resource')
        .filter(({ name: file }) => file.includes('.woff2'));
      return performance.getEntriesByName(name).length === 1 && fonts.length === 0;
    });
    expect(painted, path).toBe(true);
  }
});

/** How far things moved by themselves while a page was opened and read to its end, and which. */
async function shift(page: Page, path: string): Promise<{ sum: number; moved: string[] }> {
  await page.goto(at(path), { waitUntil: 'networkidle' });
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

for (const { name, viewport, slow } of [
  { name: 'on a phone, where fonts come late', viewport: phone, slow: true },
  { name: 'on a phone that has been here before', viewport: phone, slow: false },
  { name: 'at a desk, where fonts come late', viewport: desk, slow: true },
]) {
  test(`a reader’s eye is never thrown off ${name}: nothing moves`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize(viewport);
    if (slow) await late(page, 200);
    else await page.goto(at('/en/'), { waitUntil: 'networkidle' });
    const shifts: Record<string, unknown> = {};
    for (const { path } of samples) {
      const found = await shift(page, path);
      if (found.sum > 0) shifts[path] = found;
    }
    expect(shifts).toEqual({});
  });
}
