import { expect, test, type Page } from '@playwright/test';
import { searchWords } from '../../src/i18n/search.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { ask, hitsOf, settled } from './asking.ts';

const words = searchWords('en');
const { narrow, kind, order } = stringsFor('en').search;
const choices = (page: Page) => page.locator('details[data-part=facets]');
const shown = (page: Page) => page.locator('[data-search]');

test.describe('A reader who narrows what she found', () => {
  test('sees the choices when she asks for them, or when the address has one', async ({ page }) => {
    await ask(page, 'en', 'q=question');
    await expect(page.getByLabel(kind)).toBeHidden();
    await page.getByText(narrow).click();
    await expect(page.getByLabel(kind)).toBeVisible();
    await ask(page, 'en', 'q=question&kind=tips');
    await expect(page.getByLabel(kind)).toHaveValue('tips');
    await expect(page.getByLabel(kind)).toBeVisible();
  });

  test('sees what is chosen when the choices are closed, and takes it back by the keyboard', async ({
    page,
  }) => {
    await ask(page, 'en', 'q=question&kind=tips&order=date');
    await page.getByText(narrow).click();
    const drop = page.getByRole('button', { name: words.drop.replace('{name}', 'Tips') });
    await expect(drop).toBeVisible();
    await drop.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=question&order=date$/);
    await expect(drop).toHaveCount(0);
    await expect(
      page.getByRole('button', { name: words.drop.replace('{name}', stringsFor('en').search.byDate) }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=question$/);
    await expect(choices(page).locator('summary')).toBeFocused();
    await page.goBack();
    await expect(page.getByLabel(order)).toHaveValue('date');
  });

  test('has an address for every state, and goes back and forward among them', async ({ page }) => {
    await ask(page, 'en', 'q=mentor');
    await page.getByText(narrow).click();
    await page.getByLabel(order).selectOption('date');
    await expect(page).toHaveURL(/\?q=mentor&order=date$/);
    await page.getByLabel(kind).selectOption('tips');
    await expect(page).toHaveURL(/\?q=mentor&kind=tips&order=date$/);
    await page.goBack();
    await expect(page.getByLabel(kind)).toHaveValue('');
    await page.goBack();
    await expect(page.getByLabel(order)).toHaveValue('');
    await page.goForward();
    await expect(page.getByLabel(order)).toHaveValue('date');
    await expect(shown(page)).toHaveAttribute('data-state', 'done');
  });

  test('shares an address with as many hits as she has seen', async ({ page }) => {
    await ask(page, 'en', 'q=mentor');
    await page.getByRole('button', { name: words.more }).click();
    await expect(page).toHaveURL(/\?q=mentor&n=30$/);
    await expect.poll(() => hitsOf(page).count()).toBeGreaterThan(12);
    const all = await hitsOf(page).count();
    await page.reload();
    await expect(hitsOf(page)).toHaveCount(all);
    await page.getByRole('searchbox').fill('hour');
    await settled(page, 'hour');
    await expect(page).toHaveURL(/\?q=hour$/);
  });

  test('has the newest first when she wants', async ({ page }) => {
    await ask(page, 'en', 'q=mentor&order=date&kind=articles');
    const dates = await hitsOf(page).evaluateAll((hits) =>
      hits.map((hit) => Date.parse(/[A-Z][a-z]+ \d+, \d{4}/.exec(hit.textContent)?.[0] ?? '')),
    );
    expect(dates.length).toBeGreaterThan(2);
    expect(dates.some(Number.isNaN)).toBe(false);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
  });

  test('sees how many works each choice leaves, asked for when the choices are open', async ({ page }) => {
    await ask(page, 'en', 'q=advisory');
    const texts = () =>
      choices(page)
        .locator('option')
        .evaluateAll((options) => options.map((option) => option.textContent));
    expect((await texts()).some((text) => /\d\)$/.test(text))).toBe(false);
    await page.getByText(narrow).click();
    await expect(page.getByLabel(kind).locator('option[value=articles]')).toHaveText(
      /^Articles \([1-9]\d*\)$/,
    );
    const [told, empty] = await page
      .getByLabel(kind)
      .locator('option:not([value=""])')
      .evaluateAll((options) => [
        options.filter((option) => / \(0\)$/.test(option.textContent)).length,
        options.filter((option) => (option as HTMLOptionElement).disabled).length,
      ]);
    expect(told).toBeGreaterThan(0);
    expect(empty).toBe(told);
    const before = /\d+/.exec((await page.locator('option[value=articles]').textContent())!)![0];
    await page.getByLabel(kind).selectOption('articles');
    await expect(page.getByRole('status')).toHaveText(new RegExp(`^${before} results?`));
  });
});
