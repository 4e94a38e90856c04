import { expect, test, type Locator, type Page } from '@playwright/test';
import { stringsFor } from '../../src/i18n/strings.ts';
import { onePerKind } from '../support/kinds.ts';
import { at } from '../support/visit.ts';
import { blocksOf, goTo, putBlock } from './places.ts';

/** One paragraph on demand: the twin of a block, opened in place. */

const article = () => onePerKind(['articles']).find(({ lang }) => lang === 'en')!.path;

const modeButton = (page: Page, lang: 'en' | 'fr') =>
  page.getByRole('button', { name: stringsFor(lang).twin.mode });

/** Where a link and its block are in the window, in pixels. */
function placeOf(link: Locator): Promise<number[]> {
  return link.evaluate((link) =>
    [link, link.closest('.prose > *')!].map((one) => one.getBoundingClientRect().top),
  );
}

async function expectStill(link: Locator, act: () => Promise<unknown>): Promise<void> {
  const before = await placeOf(link);
  await act();
  // What a browser does about its own scrolling, it does a frame or two later.
  const moved = async () =>
    Math.max(...(await placeOf(link)).map((top, which) => Math.abs(top - before[which]!)));
  await link.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect.poll(moved, { message: 'nothing moves', timeout: 2000 }).toBeLessThanOrEqual(1);
}

for (const [name, use] of [
  ['by mouse, at a desk', { viewport: { width: 1280, height: 900 } }],
  ['by touch, on a phone', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }],
] as const)
  test.describe(`a reader ${name}`, () => {
    test.use(use);

    test('opens the twins of blocks below them and closes them again; nothing else moves', async ({
      page,
    }) => {
      test.setTimeout(60_000);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await goTo(page, article());
      await modeButton(page, 'en').click();
      asked.length = 0;
      const twinPage = await page.locator('a[data-on=twin]').first().getAttribute('href');
      const ids = await blocksOf(page, '.prose > [id]');
      for (const share of [0, 0.2, 0.5, 0.75, 1]) {
        const id = ids[Math.round((ids.length - 1) * share)]!;
        const link = page.locator(`#${id} a[data-on]`);
        for (const top of [-20, 300]) {
          await putBlock(page, id, top);
          await link.evaluate((one) => one.scrollIntoView({ block: 'nearest' }));
          await expectStill(link, async () => {
            await ('hasTouch' in use ? link.tap() : link.click());
            await expect(link).toHaveAttribute('aria-expanded', 'true');
          });
          const twin = page.locator('.prose .twin');
          await expect(twin).toHaveAttribute('lang', 'fr');
          expect((await twin.innerText()).length, id).toBeGreaterThan(3);
          await expect(link).toBeFocused();
          await expectStill(link, async () => {
            await ('hasTouch' in use ? link.tap() : link.click());
            await expect(twin).toHaveCount(0);
          });
          await expect(link).toHaveAttribute('aria-expanded', 'false');
        }
      }
      expect(asked.filter((path) => path === twinPage!.split('#')[0])).toHaveLength(1);
    });

    test('closes the last twin at the foot of a page, and it does not fall', async ({ page }) => {
      await page.route(/\/articles\/[^/]+\/$/, async (route) => {
        const response = await route.fetch();
        // Nothing below the text that could give room.
        const body = (await response.text()).replace(/<\/article>[\s\S]*<\/footer>/, '</article></main>');
        await route.fulfill({ response, body });
      });
      await goTo(page, article());
      await modeButton(page, 'en').click();
      const id = (await blocksOf(page)).at(-1)!;
      const link = page.locator(`#${id} a[data-on]`);
      await link.click();
      await expect(page.locator('.twin')).toHaveCount(1);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await expectStill(link, () => link.evaluate((one: HTMLElement) => one.click()));
      await expect(page.locator('.twin')).toHaveCount(0);
      // The room is taken back as she goes up.
      await page.evaluate(() => scrollTo(0, 0));
      await expect.poll(() => page.evaluate(() => document.body.style.paddingBlockEnd)).toBe('');
    });
  });

test.describe('a reader', () => {
  test('sees nothing of twins until she points at a block, or asks for them on all pages', async ({
    page,
  }) => {
    await goTo(page, article());
    const links = page.locator('a[data-on=twin]');
    const count = await links.count();
    expect(count).toBeGreaterThan(10);
    await expect(page.locator('a[data-on=twin]:visible')).toHaveCount(0);
    await page.locator('.prose > p').first().hover();
    await expect(page.locator('a[data-on=twin]:visible')).toHaveCount(1);
    await page.locator('h1').hover();
    await expect(page.locator('a[data-on=twin]:visible')).toHaveCount(0);

    const button = modeButton(page, 'en');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('a[data-on=twin]:visible')).toHaveCount(count);
    expect(await height(), 'the page keeps its form').toBe(before);

    await page.goto(at(onePerKind(['tips']).find(({ lang }) => lang === 'fr')!.path));
    await expect(page.locator('a[data-on=twin]:visible')).toHaveCount(await links.count());
    const there = modeButton(page, 'fr');
    await expect(there).toHaveAttribute('aria-pressed', 'true');
    await there.click();
    await expect(page.locator('a[data-on=twin]:visible')).toHaveCount(0);
    await page.reload();
    await expect(page.locator('a[data-on=twin]:visible')).toHaveCount(0);
  });

  test('with nothing but a keyboard opens a twin, keeps the focus, and closes it by Escape', async ({
    page,
  }) => {
    const path = article();
    await goTo(page, path);
    const id = (await blocksOf(page))[1]!;
    await page.goto(at(`${path}#${id}`));
    const link = page.locator(`#${id} > a[data-on]`);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.twin')).toHaveCount(1);
    await expect(link).toBeFocused();
    // Into the twin, where it has a link, and out again by Escape.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(page.locator('.twin')).toHaveCount(0);
    await expect(link).toHaveAttribute('aria-expanded', 'false');
  });

  test('has no name twice in a page however many twins are open, and nothing that leads on from them', async ({
    page,
  }) => {
    await goTo(page, article());
    await modeButton(page, 'en').click();
    const links = page.locator('a[data-on=twin]');
    for (let at = 0; at < 8; at++) await links.nth(at).click();
    await expect(page.locator('.twin')).toHaveCount(8);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    await expect(page.locator('.twin :is([data-on], .anchor)')).toHaveCount(0);
  });

  test('prints the twins she opened, and no ways to others', async ({ page }) => {
    await goTo(page, article());
    await modeButton(page, 'en').click();
    await page.locator('a[data-on=twin]').first().click();
    await expect(page.locator('.twin')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.twin')).toBeVisible();
    await expect(page.locator('[data-on]:visible, [data-switch]:visible')).toHaveCount(0);
  });

  test('is led to the other page where it cannot be fetched, or where she asks for another tab', async ({
    page,
    context,
  }) => {
    const path = article();
    await goTo(page, path);
    const id = (await blocksOf(page))[2]!;
    await page.goto(at(`${path}#${id}`));
    const link = page.locator(`#${id} > a[data-on]`);
    const opened = context.waitForEvent('page');
    await link.click({ modifiers: ['ControlOrMeta'] });
    expect(new URL((await opened).url()).hash).toBe(`#${id}`);
    await page.route('**/fr/**', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await link.click();
    await page.waitForURL((url) => url.pathname.includes('/fr/') && url.hash === `#${id}`);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('is shown the way to the twin of the block she was sent to, and no button', async ({ page }) => {
      const path = article();
      await page.goto(at(path));
      await expect(page.locator('[data-on=twin]:visible')).toHaveCount(0);
      const id = (await blocksOf(page))[3]!;
      await page.goto(at(`${path}#${id}`));
      const link = page.locator('[data-on=twin]:visible');
      await expect(link).toHaveText('Français');
      await link.click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
      await expect(page.locator(`#${id}`)).toBeInViewport();
    });
  });
});
