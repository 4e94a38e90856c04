import { expect, test, type Page } from '@playwright/test';
import { onePerKind } from '../support/kinds.ts';
import { at } from '../support/visit.ts';
import { blocksOf, change, far, goTo, near, putBlock } from './places.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

test.describe('a reader who changes language in the middle of a text', () => {
  for (const [where, viewport] of [
    ['on a phone', phone],
    ['at a desk', desk],
  ] as const)
    test(`finds the same block where it stood in the window, ${where}, and so on the way back`, async ({
      page,
    }) => {
      test.setTimeout(60_000);
      await page.setViewportSize(viewport);
      for (const { path } of onePerKind(['articles', 'tips', 'lists']).filter(({ lang }) => lang === 'en')) {
        await goTo(page, path);
        const ids = await blocksOf(page);
        for (const share of [0.6]) {
          const id = ids[Math.floor(ids.length * share)]!;
          // Begun in the window, then half read: what is then kept is the block at the top.
          for (const top of [viewport.height / 6, -viewport.height / 6]) {
            await goTo(page, path);
            await putBlock(page, id, top);
            for (const way of ['there', 'back']) {
              const { kept, off } = await change(page);
              expect(kept, `${path} ${id} ${top} ${way}`).not.toBe('');
              expect(Math.abs(off), `${path} ${id} at ${top} px, ${kept} ${way}`).toBeLessThanOrEqual(near);
            }
          }
        }
      }
    });

  test('finds it there though fonts come late', async ({ page }) => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((come) => setTimeout(come, 600));
      await route.continue().catch(() => undefined);
    });
    const { path } = onePerKind(['articles'])[0]!;
    await goTo(page, path);
    await page.waitForLoadState('networkidle');
    const ids = await blocksOf(page);
    await putBlock(page, ids[Math.floor(ids.length / 2)]!, 100);
    const { off } = await change(page, true);
    expect(Math.abs(off)).toBeLessThanOrEqual(near);
  });

  test('finds it on the page of both versions, whose rows have the same names', async ({ page }) => {
    await page.route(/\/articles\/[^/]+\/$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace('<div class="prose"', '<div class="duo"'),
      });
    });
    const { path } = onePerKind(['articles'])[0]!;
    await goTo(page, path);
    const ids = await blocksOf(page, '.duo > [id]');
    await putBlock(page, ids[6]!, 100);
    const { kept, off } = await change(page);
    expect(kept).not.toBe('');
    expect(Math.abs(off)).toBeLessThanOrEqual(near);
  });

  test('is taken to the top where she has not begun to read', async ({ page }) => {
    const { path } = onePerKind(['articles'])[0]!;
    await goTo(page, path);
    expect((await change(page)).kept).toBe('');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('sees the end of a text where she was past it', async ({ page }) => {
    const { path } = onePerKind(['articles'])[0]!;
    await goTo(page, path);
    const last = (await blocksOf(page)).at(-1)!;
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect((await change(page)).kept).toBe(last);
    await expect(page.locator(`#${last}`)).toBeInViewport();
  });

  test('comes back by the browser’s own way to where she was', async ({ page }) => {
    const { path } = onePerKind(['articles'])[0]!;
    await goTo(page, path);
    const id = (await blocksOf(page))[8]!;
    await putBlock(page, id, 100);
    await change(page);
    await page.goBack();
    await expect.poll(() => far(page, id, 100)).toBeLessThanOrEqual(near);
  });

  test('is led to that block however she follows the switch: by keyboard, or into another tab', async ({
    page,
    context,
  }) => {
    const { path } = onePerKind(['articles'])[0]!;
    await goTo(page, path);
    const id = (await blocksOf(page))[8]!;
    await putBlock(page, id, 100);
    for (const button of ['left', 'middle'] as const) {
      const opened = context.waitForEvent('page');
      await page
        .locator('[data-switch]')
        .click(button === 'left' ? { modifiers: ['ControlOrMeta'] } : { button });
      const other = await opened;
      expect(new URL(other.url()).hash, button).toBe(`#${id}`);
      await other.close();
    }
    // To come to the switch by keyboard does not move the page.
    await page.locator('.theme').evaluate((button) => button.focus({ preventScroll: true }));
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-switch]')).toBeFocused();
    expect(await far(page, id, 100)).toBeLessThanOrEqual(near);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === `#${id}`);
    await expect.poll(() => far(page, id, 100)).toBeLessThanOrEqual(near);
  });

  test('keeps the passage that her address names', async ({ page }) => {
    const { path } = onePerKind(['lists-list'])[0]!;
    await goTo(page, `${path}#main`);
    await page.locator('[data-switch]').click();
    await page.waitForURL((url) => url.hash === '#main' && !url.pathname.endsWith(path));
  });
});

test('a reader who searches keeps her words and what narrows them', async ({ page }) => {
  await page.goto(at('/en/search/?q=mentor&kind=tips'));
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done');
  await page.locator('[data-switch]').click();
  await page.waitForURL('**/fr/recherche/?q=mentor&kind=tips');
  await expect(page.getByRole('searchbox')).toHaveValue('mentor');
  await expect(page.locator('select[name=kind]')).toHaveValue('tips');
});

/** What of the focused element is seen beside the switch, from 0 to 1. */
function seenOfFocus(page: Page): Promise<number> {
  return page.evaluate(() => {
    const tab = document.querySelector('[data-switch]')!.getBoundingClientRect();
    const { left, top, right, bottom } = document.activeElement!.getBoundingClientRect();
    const across = Math.max(0, Math.min(right, tab.right) - Math.max(left, tab.left));
    const down = Math.max(0, Math.min(bottom, tab.bottom) - Math.max(top, tab.top));
    return 1 - (across * down) / ((right - left) * (bottom - top));
  });
}

test('the switch is in sight wherever one reads, and never over what has the focus', async ({ page }) => {
  for (const viewport of [{ width: 320, height: 640 }, desk]) {
    await page.setViewportSize(viewport);
    const { path } = onePerKind(['articles'])[0]!;
    await goTo(page, path);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(page.locator('[data-switch]')).toBeInViewport({ ratio: 0.5 });
    await page.locator('footer a').last().focus();
    for (let count = 0; count < 40; count++) {
      await page.keyboard.press('Shift+Tab');
      expect(await seenOfFocus(page)).toBe(1);
    }
  }
});
