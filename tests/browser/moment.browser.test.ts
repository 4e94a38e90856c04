import { expect, test, type Page } from '@playwright/test';
import { serveFixture, type FixtureSite } from '../support/fixture-site.ts';
import { goTo, near } from './places.ts';

/** One recording that both transcripts follow, and a tip recorded in each language. */
const shared = { en: '/en/tips/measure-twice/', fr: '/fr/conseils/mesurer-deux-fois/' };
const two = { en: '/en/tips/give-the-knot-some-slack/', fr: '/fr/conseils/donner-du-mou-au-noeud/' };

test.describe.configure({ mode: 'default' });
let site: FixtureSite;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await serveFixture();
});
test.afterAll(() => site.close());

const open = (page: Page, path: string) => goTo(page, site.at(path));
const marked = (page: Page) => page.locator('[data-at]').evaluateAll((cues) => cues.map(({ id }) => id));
const topOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((line) => line.getBoundingClientRect().top);

test.describe('a listener who is sent a moment', () => {
  for (const [address, lines] of [
    ['#t=9', ['said-9']],
    ['#t=9.4', ['said-9']],
    ['#t=5', ['said-0']],
    ['#t=0:20', ['said-20']],
    ['#t=0:00:21', ['said-20']],
    ['#t=0m12s', ['said-9']],
    ['#t=12s', ['said-9']],
    ['#t=npt:12.5', ['said-9']],
    ['#t=2,12', ['said-0', 'said-9']],
    ['#t=0:12,0:22', ['said-9', 'said-20']],
    ['#t=,5', ['said-0']],
    ['?t=21', ['said-20']],
    ['?from=x&t=12,13', ['said-9']],
    // Nothing is said there, or no moment is named.
    ['#t=95', []],
    ['#t=x', []],
    ['#t=', []],
    ['?q=12', []],
    ['', []],
  ] as const)
    test(`${address || 'no address'} sees what is said then`, async ({ page }) => {
      await open(page, shared.en + address);
      expect(await marked(page)).toEqual(lines);
      if (!lines.length) expect(await page.evaluate(() => scrollY)).toBe(0);
      else {
        const top = await topOf(page, '[data-at]');
        expect(top).toBeGreaterThan(40);
        expect(top).toBeLessThan(300);
        await expect(page.locator('[data-at]').first()).toBeInViewport();
      }
    });

  test('sees it in highlighter, on a phone as well, and not on paper', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, `${shared.fr}#t=20`);
    const colour = () => page.locator('[data-at]').evaluate((line) => getComputedStyle(line).backgroundColor);
    expect(await colour()).toBe('rgb(237, 245, 87)');
    await expect(page.locator('[data-at]')).toBeInViewport();
    await page.emulateMedia({ media: 'print' });
    expect(await colour()).toBe('rgba(0, 0, 0, 0)');
    // Times are worth as much on paper, whatever a tap on them does.
    await expect(page.locator('.at').first()).toBeVisible();
  });

  test('goes on to another from there, without anything being fetched', async ({ page }) => {
    await open(page, `${shared.en}#t=5`);
    const asked: string[] = [];
    page.on(
      'request',
      (request) => /script|fetch|media/.test(request.resourceType()) && asked.push(request.url()),
    );
    await page.evaluate(() => (location.hash = '#t=21'));
    await expect.poll(() => marked(page)).toEqual(['said-20']);
    await page.evaluate(() => (location.hash = '#why'));
    await expect.poll(() => marked(page)).toEqual([]);
    expect(asked).toEqual([]);
  });
});

/** Follows the switch; says where it led, and by how many pixels a line is off. */
async function change(page: Page, line: string): Promise<{ hash: string; off: number }> {
  const before = await topOf(page, `[id="${line}"]`);
  const link = page.locator('[data-switch]');
  const there = (await link.getAttribute('hreflang'))!;
  await link.click();
  await expect(page.locator('html')).toHaveAttribute('lang', there);
  await goToIsDone(page);
  return {
    hash: decodeURIComponent(new URL(page.url()).hash),
    off: Math.abs((await topOf(page, `[id="${line}"]`)) - before),
  };
}

async function goToIsDone(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.waitForTimeout(500);
}

for (const [where, viewport] of [
  ['on a phone', { width: 360, height: 640 }],
  ['at a desk', { width: 1280, height: 800 }],
] as const)
  test.describe(`a listener who changes language ${where}`, () => {
    test.use({ viewport });

    test('keeps the second where both transcripts follow one recording, and its place in the window', async ({
      page,
    }) => {
      for (const moment of ['12', '9', '2,12']) {
        await open(page, `${shared.en}#t=${moment}`);
        const [line] = await marked(page);
        await page.evaluate(() => scrollBy({ top: -150, behavior: 'instant' }));
        for (const way of ['there', 'back']) {
          const { hash, off } = await change(page, line!);
          expect(hash, way).toBe(`#t=${moment}`);
          expect(off, `${moment} ${way}`).toBeLessThanOrEqual(near);
          expect((await marked(page))[0]).toBe(line);
        }
      }
    });

    test('keeps the line where each version has its own recording', async ({ page }) => {
      await open(page, `${two.en}#t=17`);
      expect(await marked(page)).toEqual(['said-hurry']);
      for (const way of ['there', 'back']) {
        const { hash, off } = await change(page, 'said-hurry');
        expect(hash, way).toBe('#said-hurry');
        expect(off, way).toBeLessThanOrEqual(near);
      }
    });

    test('is led to the line she reads where no moment is named', async ({ page }) => {
      await open(page, shared.en);
      await page.locator('#said-9').evaluate((line) => {
        scrollBy({ top: line.getBoundingClientRect().top - 30, behavior: 'instant' });
      });
      const { hash, off } = await change(page, 'said-9');
      expect(hash).toBe('#said-9');
      expect(off).toBeLessThanOrEqual(near);
    });

    test('is led to the paragraph she reads once the moment is out of sight', async ({ page }) => {
      await open(page, `${shared.en}#t=20`);
      await page
        .locator('.prose [id]')
        .first()
        .evaluate((block) => {
          scrollBy({ top: block.getBoundingClientRect().top - 60, behavior: 'instant' });
        });
      await page.waitForTimeout(100);
      const sees = await page
        .locator('[data-at]')
        .evaluate((line) => line.getBoundingClientRect().top < innerHeight);
      test.skip(sees, 'All of the page is in the window');
      await page.locator('[data-switch]').click();
      await page.waitForURL((url) => url.pathname.startsWith('/fr/'));
      expect(new URL(page.url()).hash).toMatch(/^#(why|pourquoi)/);
    });
  });
