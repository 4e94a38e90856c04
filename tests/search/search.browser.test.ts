import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { searchWords } from '../../src/i18n/search.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { ask, askInDialog, settled } from './asking.ts';

const words = searchWords('en');
const nothing = words.nothing.replace('{q}', 'xyzzy');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<unknown[]> {
  // Evaluated by the debugger, which a content security policy does not bind.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: object[] }[] }> };
    };
    return (await axe.run()).violations;
  });
}

test.describe('A reader who searches', () => {
  for (const [typed, written] of [
    ['entreprise', 'l’entreprise'],
    ['coeur', 'cœur'],
    ['decision', 'décision'],
  ] as const)
    test(`finds “${written}” by typing “${typed}”, highlighted`, async ({ page }) => {
      await ask(page, 'fr', `q=${typed}`);
      await expect(page.locator('a[data-hit]').filter({ hasText: written }).first()).toBeVisible();
      const word = written.replace('l’', '');
      await expect(page.locator('a[data-hit] mark', { hasText: word }).first()).toBeVisible();
    });

  test('sees at least ten results without a tap, and more by one', async ({ page }) => {
    await ask(page, 'en', 'q=mentor');
    await expect(page.locator('a[data-hit]')).toHaveCount(10);
    await page.getByRole('button', { name: words.more }).click();
    await expect(page.locator('a[data-hit]')).not.toHaveCount(10);
    await expect(page.locator('a[data-hit]').nth(10)).toBeFocused();
  });

  test('is told that nothing was found, and where to look instead', async ({ page }) => {
    await ask(page, 'en', 'q=xyzzy');
    await expect(page.locator('a[data-hit]')).toHaveCount(0);
    await expect(page.getByText(nothing)).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('0 results');
    await expect(
      page
        .getByRole('navigation', { name: stringsFor('en').search.ways })
        .getByRole('link', { name: 'Topics' }),
    ).toBeVisible();
    const there = page.getByRole('link', { name: words.inOtherLanguage.replace('{q}', 'xyzzy') });
    await expect(there).toHaveAttribute('href', /\/fr\/recherche\/\?q=xyzzy$/);
  });

  test('narrows by kind, topic and person, in an address that can be shared', async ({ page }) => {
    await ask(page, 'en', 'q=question');
    await page.getByText(stringsFor('en').search.narrow).click();
    await page.getByLabel(stringsFor('en').search.kind).selectOption('tips');
    await expect(page).toHaveURL(/\/en\/search\/\?q=question&kind=tips$/);
    await settled(page, 'question');
    const kinds = () =>
      page.locator('a[data-hit]').evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-hit')));
    expect(new Set(await kinds())).toEqual(new Set(['tips']));
    await page.goBack();
    await expect(page.getByLabel(stringsFor('en').search.kind)).toHaveValue('');
    await expect.poll(async () => new Set(await kinds()).size).toBeGreaterThan(1);
  });

  test('sees all of a kind without typing a word', async ({ page }) => {
    await ask(page, 'fr', 'kind=lists');
    await expect(page.locator('[data-search]')).toHaveAttribute('data-query', '');
    await expect(page.locator('a[data-hit]')).not.toHaveCount(0);
    await expect(page.locator('a[data-hit="lists"]')).toHaveCount(await page.locator('a[data-hit]').count());
  });

  test('has what she typed in the address, and comes back to it', async ({ page }) => {
    await page.goto('./en/search/');
    await page.getByRole('searchbox').fill('advisory');
    await settled(page, 'advisory');
    await expect(page).toHaveURL(/\?q=advisory$/);
    await page.locator('a[data-hit]').first().click();
    await expect(page).not.toHaveURL(/search/);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('advisory');
    await settled(page, 'advisory');
  });

  test('sees only what belongs to the last letters typed', async ({ page }) => {
    await page.goto('./en/search/');
    for (const text of ['board', 'xyzzy', 'advisory board']) await page.getByRole('searchbox').fill(text);
    await settled(page, 'advisory board');
    await expect(page.locator('a[data-hit]').first()).toContainText(/advisory board/i);
  });

  test('with nothing but a keyboard moves among the results, opens one, and empties the field', async ({
    page,
  }) => {
    await ask(page, 'en', 'q=hour');
    const [field, hits] = [page.getByRole('searchbox'), page.locator('a[data-hit]')];
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(hits.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('hour');
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
    await expect(hits).toHaveCount(0);
    await page.keyboard.type('hour');
    await settled(page, 'hour');
    await page.keyboard.press('ArrowDown');
    const address = await hits.first().getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  test('without scripts has lists instead of a form', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto('./fr/recherche/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByText(stringsFor('fr').search.withoutScripts)).toBeVisible();
    await expect(
      page.getByRole('navigation', { name: stringsFor('fr').search.ways }).getByRole('link'),
    ).not.toHaveCount(0);
    await context.close();
  });

  test('without a connection is told so', async ({ page }) => {
    await page.route('**/search/*/plan.json', (route) => route.abort());
    await ask(page, 'en', 'q=mentor');
    await expect(page.getByRole('status')).toHaveText(words.failed);
    await expect(page.locator('[data-part=ways]')).toBeVisible();
    await page.unroute('**/search/*/plan.json');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.locator('a[data-hit]')).toHaveCount(10);
  });

  test('is shown what is in her language when the other one cannot be had', async ({ page }) => {
    await page.route('**/search/fr/**', (route) => route.abort());
    await ask(page, 'en', 'q=mentor');
    await expect(page.locator('a[data-hit]')).toHaveCount(10);
    await expect(page.getByRole('status')).toHaveText(/^\d+ results$/);
  });
});

test.describe('A reader who opens search over a page', () => {
  test('finds, moves by arrow keys and opens a result', async ({ page }) => {
    await askInDialog(page, './fr/', 'coeur');
    await page.keyboard.press('ArrowDown');
    const hit = page.getByRole('dialog').locator('a[data-hit]').first();
    await expect(hit).toBeFocused();
    const address = await hit.getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  test('closes it by Escape, by Ctrl+K and by its button, and is where she was', async ({ page }) => {
    await page.goto('./en/');
    const dialog = page.getByRole('dialog');
    const link = page.locator('[data-on=search]');
    await link.focus();
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => page.keyboard.press('Control+k'),
      () => dialog.getByRole('button', { name: words.close }).click(),
    ]) {
      await page.keyboard.press('/');
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      await close();
      await expect(dialog).toBeHidden();
      await expect(link).toBeFocused();
    }
  });

  test('goes on to all results on the search page, by link and by Enter', async ({ page }) => {
    await askInDialog(page, './en/', 'mentor');
    await expect(page.getByRole('link', { name: words.all })).toHaveAttribute(
      'href',
      /\/en\/search\/\?q=mentor$/,
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=mentor$/);
    await settled(page, 'mentor');
  });

  test('is told that nothing was found, with ways on', async ({ page }) => {
    await askInDialog(page, './en/', 'xyzzy');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(nothing)).toBeVisible();
    await expect(dialog.getByRole('link', { name: 'Topics' })).toBeVisible();
  });
});

test('Nothing of search is loaded before it is opened, and little of ours then', async ({ page }) => {
  const asked: string[] = [];
  const sizes: Promise<number>[] = [];
  const scripts: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    asked.push(pathname);
    const size = () => request.sizes().then(({ responseBodySize }) => responseBodySize);
    if (/\/_astro\/.*\.(js|css)$|search-words/.test(pathname)) sizes.push(size());
    if (/\/_astro\/.*\.js$/.test(pathname)) scripts.push(size());
  });
  await page.goto('./en/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /\/search\/|dialog|search-words/.test(path))).toEqual([]);
  sizes.length = 0;
  scripts.length = 0;
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('mentor');
  await settled(page, 'mentor');
  const total = async (of: Promise<number>[]) => (await Promise.all(of)).reduce((sum, size) => sum + size, 0);
  expect(await total(scripts)).toBeGreaterThan(10_000);
  expect(await total(scripts)).toBeLessThan(14_000);
  expect(await total(sizes)).toBeLessThan(16_300);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`Search has no barrier that a checker sees, ${colorScheme}, and breaks no policy`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        faults.push(`${message.text()} (${message.location().url})`);
    });
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await ask(page, 'fr', 'q=entreprise');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByText(stringsFor('fr').search.narrow).click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('searchbox').fill('');
    await expect(page.locator('.recent a')).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
    await askInDialog(page, './fr/', 'entreprise');
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
