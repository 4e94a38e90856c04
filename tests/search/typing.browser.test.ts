import { expect, test, type Page } from '@playwright/test';
import { searchWords } from '../../src/i18n/search.ts';
import { ask, askInDialog, hitsOf, settled, typeOnPage } from './asking.ts';

const words = searchWords('en');
const suggested = (page: Page) => page.locator('.suggested a');
const note = (page: Page) => page.locator('[data-search] .note');
const field = (page: Page) => page.getByRole('searchbox');

test.describe('A reader who mistypes', () => {
  test('sees what her words were taken for, and asks for what she typed', async ({ page }) => {
    await ask(page, 'en', 'q=menotr');
    await expect(note(page)).toContainText('Shown for mentor');
    await expect(hitsOf(page).first()).toBeVisible();
    await expect(note(page)).toHaveAttribute('aria-live', 'polite');
    await note(page).getByRole('link', { name: 'menotr' }).click();
    await expect(page).toHaveURL(/\?q=menotr&as=typed$/);
    await expect(note(page)).toContainText(words.nothing.replace('{q}', 'menotr'));
    await note(page).getByRole('link', { name: 'mentor', exact: true }).click();
    await settled(page, 'mentor');
    await expect(page).toHaveURL(/\?q=mentor$/);
    await page.goBack();
    await expect(field(page)).toHaveValue('menotr');
    await expect(note(page)).toContainText(words.nothing.replace('{q}', 'menotr'));
  });

  test('sees it in the dialog too, in her language', async ({ page }) => {
    await askInDialog(page, './fr/', 'menotrat');
    await expect(note(page)).toContainText('Résultats pour mentorat');
    await note(page).getByRole('link', { name: 'menotrat' }).click();
    await expect(note(page)).not.toContainText('Résultats pour');
    await expect(page, 'she stays where she was').toHaveURL(/\/fr\/$/);
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  });

  test('is told which of her words nothing has, and sees the rest', async ({ page }) => {
    await ask(page, 'en', 'q=advisory+xqzwvkj');
    await expect(note(page)).toHaveText(words.unknown.replace('{words}', '“xqzwvkj”'));
    await expect(hitsOf(page).first()).toContainText(/advisory/i);
  });
});

test.describe('A reader who begins a name', () => {
  for (const place of ['page', 'dialog'] as const)
    test(`is shown the pages that have it, before the results, and opens one by the keyboard, ${place}`, async ({
      page,
    }) => {
      if (place === 'page') await typeOnPage(page, 'en', 'sene');
      else await askInDialog(page, './en/', 'sene');
      await expect(suggested(page).first()).toContainText(/Seneca/);
      await expect(suggested(page).first().locator('mark')).toHaveText(/^sene/i);
      expect(await suggested(page).count()).toBeLessThanOrEqual(6);
      await expect(page.locator('.suggested [aria-live]')).toHaveText(/page/);
      await page.keyboard.press('ArrowDown');
      await expect(suggested(page).first()).toBeFocused();
      await page.keyboard.press('Escape');
      if (place === 'page') {
        await expect(field(page)).toBeFocused();
        const address = await suggested(page).first().getAttribute('href');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(new RegExp(`${address}$`));
      }
    });

  test('has none when the words came by address, or are a sentence', async ({ page }) => {
    await ask(page, 'en', 'q=sene');
    await expect(suggested(page)).toHaveCount(0);
    await field(page).fill('sene');
    await expect(suggested(page)).not.toHaveCount(0);
    await field(page).fill('what would good old seneca');
    await settled(page, 'what would good old seneca');
    await expect(suggested(page)).toHaveCount(0);
  });

  test('sees nothing move when they come', async ({ page }) => {
    await ask(page, 'en', 'q=seneca');
    const top = () =>
      hitsOf(page)
        .first()
        .evaluate((hit) => hit.getBoundingClientRect().top);
    const before = await top();
    await field(page).fill('sene');
    await expect(suggested(page)).not.toHaveCount(0);
    await settled(page, 'sene');
    expect(await top()).toBe(before);
  });
});
