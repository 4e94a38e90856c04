import { expect, test } from '@playwright/test';
import { searchWords } from '../../src/i18n/search.ts';
import { ask, askInDialog, hitsOf } from './asking.ts';

/** What search says of the other language. The words asked for are those of the hub’s own glossary. */

test.describe('A reader who searches in two languages', () => {
  test('finds by French words the English page, and by a word that only a title has here', async ({
    page,
  }) => {
    await ask(page, 'en', 'q=mentorat+inversé');
    const hit = hitsOf(page)
      .filter({ hasText: /reverse mentor/i })
      .first();
    await expect(hit).toBeVisible();
    await expect(hit).not.toHaveAttribute('hreflang');
    await ask(page, 'en', 'q=livre');
    const elsewhere = hitsOf(page).filter({ hasText: searchWords('en').viaThere });
    await expect(elsewhere.first()).toHaveAttribute('href', /^\/en\//);
    await expect(elsewhere.first()).not.toHaveAttribute('hreflang');
  });

  test('finds by English words the French page, in the dialog too', async ({ page }) => {
    await askInDialog(page, './fr/', 'reverse mentoring');
    const hit = hitsOf(page)
      .filter({ hasText: /mentorat inversé/i })
      .first();
    await expect(hit).toBeVisible();
    await expect(hit).toHaveAttribute('href', /\/fr\//);
  });

  test('sees each work once', async ({ page }) => {
    await ask(page, 'fr', 'q=mentor&n=50');
    const pages = await hitsOf(page).evaluateAll((hits) =>
      hits.map((hit) => (hit as HTMLAnchorElement).pathname),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(new Set(pages).size).toBe(pages.length);
  });

  test('is offered nothing of the other language where all that was found is in hers', async ({ page }) => {
    await ask(page, 'en', 'q=mentor');
    const abroad = hitsOf(page).and(page.locator('[hreflang]'));
    await expect(page.locator('[data-box] a[data-hit]')).toHaveCount(await abroad.count());
    await expect(page.locator('[data-box]')).toBeHidden();
    await expect(page.getByRole('status')).not.toContainText(searchWords('en').box);
  });
});
