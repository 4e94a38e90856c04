import { expect, type Page } from '@playwright/test';
import { sectionNames } from '../../src/i18n/addresses.ts';
import type { Lang } from '../../src/i18n/languages.ts';

/** Opens the search page of a language with a query in its address, and waits for its results. */
export async function ask(page: Page, lang: Lang, query: string): Promise<void> {
  await page.goto(`./${lang}/${sectionNames.search[lang]}/?${query}`);
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done');
}

/** Opens the search page of a language and types. */
export async function typeOnPage(page: Page, lang: Lang, text: string): Promise<void> {
  await page.goto(`./${lang}/${sectionNames.search[lang]}/`, { waitUntil: 'networkidle' });
  await page.getByRole('searchbox').pressSequentially(text);
  await settled(page, text);
}

/** Opens the dialog on a page and types. */
export async function askInDialog(page: Page, path: string, text: string): Promise<void> {
  await page.goto(path);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type(text);
  await settled(page, text);
}

/** Waits until what is shown is all that belongs to a text. */
export async function settled(page: Page, text: string): Promise<void> {
  await expect(page.locator(`[data-search][data-query="${text}"][data-state="done"]`)).toBeAttached();
}

/** The hits of the one list, without those in the box of the other language. */
export const hitsOf = (page: Page) => page.locator('a[data-hit]:not([data-box] a)');
