import { expect, test, type Page } from '@playwright/test';
import { searchWords } from '../../src/i18n/search.ts';
import { ask, askInDialog, hitsOf, settled, typeOnPage } from './asking.ts';

const words = searchWords('en');
const recent = (page: Page) => page.locator('.recent a');
const field = (page: Page) => page.getByRole('searchbox');

test.describe('A reader who searched before', () => {
  test('finds her searches where the field is empty, newest first, by the keyboard alone', async ({
    page,
  }) => {
    await typeOnPage(page, 'en', 'hour');
    await page.keyboard.press('Enter');
    await field(page).fill('board');
    await settled(page, 'board');
    await hitsOf(page).first().click();
    await expect(page).not.toHaveURL(/search/);

    await page.goto('./en/search/', { waitUntil: 'networkidle' });
    await expect(recent(page)).toHaveCount(0);
    await page.keyboard.press('/');
    await expect(recent(page)).toHaveText(['board', 'hour']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(recent(page).nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await settled(page, 'hour');
    await expect(page).toHaveURL(/\?q=hour$/);
    await expect(field(page)).toBeFocused();
    await expect(recent(page)).toHaveCount(0);
    await page.goBack();
    await expect(field(page)).toHaveValue('');
    await expect(recent(page)).toHaveText(['board', 'hour']);
  });

  test('finds them over any page, and asks one again there', async ({ page }) => {
    await ask(page, 'en', 'q=advisory');
    await field(page).press('Enter');
    await page.goto('./fr/');
    await page.keyboard.press('Control+k');
    await expect(recent(page)).toHaveText(['advisory']);
    await recent(page).click();
    await settled(page, 'advisory');
    await expect(page).toHaveURL(/\/fr\/$/);
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  });

  test('finds no letters that she only typed on her way', async ({ page }) => {
    await typeOnPage(page, 'en', 'mentor');
    await field(page).fill('');
    await settledIdle(page);
    await expect(recent(page)).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /search/.test(key)))).toEqual(
      [],
    );
  });

  test('erases one, and all, and is told so', async ({ page }) => {
    await page.addInitScript(() => (localStorage['elan-searches-1'] ??= '["one","two","three"]'));
    await page.goto('./en/search/', { waitUntil: 'networkidle' });
    await field(page).focus();
    await page.getByRole('button', { name: words.forget.replace('{q}', 'two') }).click();
    await expect(recent(page)).toHaveText(['one', 'three']);
    await expect(page.getByRole('status')).toHaveText(words.forgotten.replace('{q}', 'two'));
    await expect(page.getByRole('button', { name: words.forget.replace('{q}', 'three') })).toBeFocused();
    await page.getByRole('button', { name: words.forgetAll }).click();
    await expect(recent(page)).toHaveCount(0);
    await expect(page.getByRole('status')).toHaveText(words.forgottenAll);
    await expect(field(page)).toBeFocused();
    expect(await page.evaluate(() => localStorage.getItem('elan-searches-1'))).toBeNull();
  });

  test('searches all the same where her browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await askInDialog(page, './en/', 'mentor');
    await expect(hitsOf(page)).not.toHaveCount(0);
    await ask(page, 'en', 'q=mentor');
    await field(page).press('Enter');
    await field(page).fill('');
    await settledIdle(page);
    await expect(recent(page)).toHaveCount(0);
  });
});

async function settledIdle(page: Page): Promise<void> {
  await expect(page.locator('[data-search][data-state="idle"]')).toBeAttached();
  await expect(hitsOf(page)).toHaveCount(0);
}
