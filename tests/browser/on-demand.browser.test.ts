import { expect, test, type Page } from '@playwright/test';
import { onePerKind } from '../support/kinds.ts';
import { at } from '../support/visit.ts';
import { goTo } from './places.ts';

/** What a page does not need before a tap is not fetched before it; and a tap, however early, is carried out. */

/** The files of scripts a page asks for, in order. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) asked.push(pathname.split('/').at(-1)!);
  });
  return asked;
}

/** A page of the hub with something put into it as it arrives. */
async function withBody(page: Page, path: string, html: string): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<main', `${html}<main`);
    await route.fulfill({ response, body });
  });
}

test('a reader who only reads fetches no file of scripts, on no kind of page', async ({ page }) => {
  test.setTimeout(60_000);
  const asked = scriptsOf(page);
  for (const { path, kind, lang } of onePerKind()) {
    if (kind === 'search' || lang === 'fr') continue;
    await goTo(page, path);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(asked, path).toEqual([]);
  }
});

test('a reader fetches what a tap asks for, and only that', async ({ page }) => {
  const asked = scriptsOf(page);
  await goTo(page, onePerKind(['articles'])[0]!.path);
  await page.locator('button[data-on=theme]').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(asked).toEqual(['theme.js']);
  await page.locator('button[data-on=twin]').click();
  await expect(page.locator('html')).toHaveAttribute('data-twins', 'on');
  expect(asked).toEqual(['theme.js', 'twin.js']);
});

test('a reader who is quicker than scripts is not forgotten: taps and keys are carried out, each once', async ({
  page,
}) => {
  await page.route('**/on-demand*/**', async (route) => {
    await new Promise((come) => setTimeout(come, 700));
    await route.continue();
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(at('/en/'), { waitUntil: 'commit' });
  const button = page.locator('button[data-on=theme]');
  await button.click();
  await button.click();
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(button).toHaveAttribute('aria-pressed', 'true');

  await page.goto(at('/en/tips/'), { waitUntil: 'commit' });
  await page.locator('[data-on=search]').waitFor();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a reader without what a tap asks for is led on by the link', async ({ page }) => {
  await page.route('**/on-demand*/**', (route) => route.abort());
  await goTo(page, '/en/');
  await page.locator('[data-on=search]').click();
  await page.waitForURL('**/en/search/');
  await goTo(page, '/en/');
  await page.keyboard.press('Control+k');
  await page.waitForURL('**/en/search/');
});

test('a reader who wants a link in another tab gets it there', async ({ page, context }) => {
  await goTo(page, '/en/');
  const opened = context.waitForEvent('page');
  await page.locator('[data-on=search]').click({ modifiers: ['ControlOrMeta'] });
  expect((await opened).url()).toContain('/en/search/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a reader who types a slash into a field types a slash', async ({ page }) => {
  await withBody(page, '/en/', '<input id="field">');
  await goTo(page, '/en/');
  await page.locator('#field').focus();
  await page.keyboard.press('/');
  await expect(page.locator('#field')).toHaveValue('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('a reader is told whether it is dark', () => {
  for (const [system, chosen, dark] of [
    ['light', '', false],
    ['dark', '', true],
    ['light', 'dark', true],
    ['dark', 'light', false],
  ] as const)
    test(`where her system is ${system} and she chose ${chosen || 'nothing'}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.addInitScript((theme) => theme && localStorage.setItem('elan-theme', theme), chosen);
      await goTo(page, '/en/');
      await expect(page.locator('button[data-on=theme]')).toHaveAttribute('aria-pressed', String(dark));
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const colours = await page
        .locator('[name=theme-color]')
        .evaluateAll((metas: HTMLMetaElement[]) => metas.map(({ content }) => content));
      if (chosen) expect(new Set(colours)).toEqual(new Set([paper]));
      else expect(new Set(colours).size).toBe(2);
    });
});

test.describe('a listener is offered her system’s voice', () => {
  /** Voices of a system, known at once or after a while. */
  async function voices(page: Page, langs: string[], late = 0): Promise<void> {
    await page.addInitScript(
      ([langs, late]) => {
        const system = {
          known: late ? [] : langs,
          getVoices: () => system.known.map((lang) => ({ lang })),
          onvoiceschanged: () => {},
        };
        if (late)
          setTimeout(() => {
            system.known = langs;
            system.onvoiceschanged();
          }, late);
        Object.defineProperty(window, 'speechSynthesis', { value: system });
      },
      [langs, late] as const,
    );
  }

  const button = (page: Page) => page.locator('#listen');

  for (const [said, langs, late, shown] of [
    ['where it speaks the language of the page', ['de-DE', 'fr-CA'], 0, true],
    ['where its voices become known late', ['fr_FR'], 900, true],
    ['not where it speaks another language only', ['en-US'], 0, false],
    ['not where it has none', [], 0, false],
  ] as const)
    test(said, async ({ page }) => {
      await withBody(page, '/fr/', '<button id="listen" data-on="listen" hidden>Écouter</button>');
      await voices(page, [...langs], late);
      await goTo(page, '/fr/');
      if (shown) await expect(button(page)).toBeVisible();
      else {
        await page.waitForTimeout(200);
        await expect(button(page)).toBeHidden();
      }
    });
});
