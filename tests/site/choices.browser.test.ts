import { expect, test, type Page } from '@playwright/test';
import { addresses } from '../support/addresses.ts';
import { onePerKind } from '../support/kinds.ts';
import { readPage } from '../support/site.ts';
import { at } from '../support/visit.ts';

/** Scripts may come a moment after the page. */
const idle = { waitUntil: 'networkidle' } as const;

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('a reader who turns the page dark finds it dark tomorrow, until she turns it back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(at('/en/'), idle);
  const light = await paper(page);
  const button = page.locator('button.theme');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const dark = await paper(page);
  expect(dark).not.toBe(light);

  await page.goto(at('/fr/livres/'), idle);
  await expect.poll(() => paper(page)).toBe(dark);
  await expect(button).toHaveAttribute('aria-pressed', 'true');

  await button.click();
  await expect.poll(() => paper(page)).toBe(light);
  await page.reload();
  await expect.poll(() => paper(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => paper(page), 'the choice of the system counts again').toBe(dark);
});

test('a reader who changes language lands on the same page in the other, and comes back to hers', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const to = addresses();
  for (const { path, lang } of onePerKind()) {
    if (lang !== 'en') continue;
    const twin = to.target(
      readPage(path).querySelector('header [data-switch]')!.getAttribute('href')!,
      path,
    )!.path;
    await page.goto(at(path), { waitUntil: 'domcontentloaded' });
    for (const [there, spoken] of [
      [twin, 'fr'],
      [path, 'en'],
    ] as const) {
      await page.locator('header [data-switch]').click();
      await page.waitForURL((url) => url.pathname.endsWith(there), { waitUntil: 'domcontentloaded' });
      await expect(page.locator('html')).toHaveAttribute('lang', spoken);
    }
  }
});

test('a reader who comes back to the door is reminded of her last choice, and chooses herself', async ({
  page,
}) => {
  await page.goto(at('/'), idle);
  await expect(page.getByText('Your last choice')).toBeHidden();
  await expect(page.getByText('Votre dernier choix')).toBeHidden();
  await page.getByRole('link', { name: 'Lire en français' }).click();
  await page.waitForURL('**/fr/');
  await page.goto(at('/'), idle);
  await expect(page.getByText('Votre dernier choix')).toBeVisible();
  await expect(page.getByText('Your last choice')).toBeHidden();
});
