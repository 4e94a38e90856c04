import { expect, test, type Page } from '@playwright/test';
import { stringsFor } from '../../src/i18n/strings.ts';
import { onePerKind } from '../support/kinds.ts';
import { readPage } from '../support/site.ts';
import { goTo } from './places.ts';

/** A passage taken along: its words, its title and its address. */

const sample = (kind: 'articles' | 'tips', lang: 'en' | 'fr') =>
  onePerKind([kind]).find((page) => page.lang === lang)!.path;

const button = (page: Page, lang: 'en' | 'fr') =>
  page.getByRole('button', { name: stringsFor(lang).share.copyMode });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects the words of the first paragraph from a place to another. */
function select(page: Page, selector: string, from: number, to: number): Promise<string> {
  return page.evaluate(
    ([selector, from, to]) => {
      const words = document
        .createTreeWalker(document.querySelector(selector)!, NodeFilter.SHOW_TEXT)
        .nextNode()!;
      getSelection()!.setBaseAndExtent(words, from, words, Math.min(to, words.nodeValue!.length));
      return getSelection()!.toString();
    },
    [selector, from, to] as const,
  );
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a reader copies the words she selected, with title, author and the address of the paragraph', async ({
  page,
}) => {
  await goTo(page, sample('articles', 'en'));
  const words = await select(page, '.prose > p[id]', 2, 40);
  const id = await page.locator('.prose > p[id]').first().getAttribute('id');
  await button(page, 'en').click();
  await expect(page.getByRole('status')).toHaveText(stringsFor('en').share.copied);
  const title = await page.locator('h1').textContent();
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  const copied = await clipboard(page);
  expect(copied.startsWith(`“${words.trim()}” — ${title!.trim()}, `)).toBe(true);
  expect(copied.endsWith(`, ${canonical}#${id}`)).toBe(true);
  await expect(page.locator('a[data-on=copy]')).toHaveCount(0);
  await expect(button(page, 'en'), 'it says its own name again').toBeVisible({ timeout: 4000 });
});

test('a reader of French has her own quote marks, and those of a quote inside a quote', async ({ page }) => {
  await goTo(page, sample('tips', 'fr'));
  await page
    .locator('.prose > p[id]')
    .first()
    .evaluate((block) => (block.firstChild!.textContent = '« Non », dit-il.'));
  await select(page, '.prose > p[id]', 0, 16);
  await button(page, 'fr').click();
  await expect.poll(() => clipboard(page)).toMatch(/^«\u00a0“Non”, dit-il\.\u00a0» — .+, https:\/\/.+#/);
});

test('a reader without a mouse gives every paragraph a way to be copied, and takes it away again', async ({
  page,
}) => {
  await goTo(page, sample('articles', 'en'));
  await button(page, 'en').focus();
  await page.keyboard.press('Enter');
  const links = page.locator('a[data-on=copy]');
  await expect(button(page, 'en')).toHaveAttribute('aria-pressed', 'true');
  const blocks = await page.locator('.prose > [id]:not(h2, h3, h4, .note)').count();
  await expect(links).toHaveCount(blocks);
  const second = page.locator('.prose > p[id]').nth(1);
  const words = await second.evaluate((block) => {
    const copy = block.cloneNode(true) as Element;
    for (const extra of copy.querySelectorAll('[data-on]')) extra.remove();
    return copy.textContent.trim();
  });
  await second.locator('a[data-on=copy]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(stringsFor('en').share.copied);
  expect(await clipboard(page)).toContain(words.replaceAll('“', '‘').replaceAll('”', '’'));
  expect(await clipboard(page)).toMatch(new RegExp(`#${await second.getAttribute('id')}$`));
  expect(page.url(), 'she stays where she was').not.toContain('#');
  await page.keyboard.press('Escape');
  await expect(links).toHaveCount(0);
  await expect(button(page, 'en')).toHaveAttribute('aria-pressed', 'false');
});

test('what stands beside a paragraph is not copied with it', async ({ page }) => {
  await goTo(page, sample('articles', 'en'));
  await button(page, 'en').click();
  await page.locator('[data-on=twin][aria-pressed]').click();
  await page.locator('.prose > p[id] a[data-on=copy]').first().click();
  await expect(page.getByRole('status')).toHaveText(stringsFor('en').share.copied);
  const copied = await clipboard(page);
  expect(copied).not.toContain(stringsFor('en').share.copy);
  expect(copied).not.toContain('Français');
  expect(copied).not.toContain('´');
  expect(copied.split('\n')).toHaveLength(1);
});

test('nothing moves when the ways to copy come, and they stand clear of those to the other language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await goTo(page, sample('articles', 'fr'));
  const places = () =>
    page
      .locator('.prose > *')
      .evaluateAll((blocks) => blocks.map((block) => Math.round(block.getBoundingClientRect().top)));
  await page.locator('button[data-on=twin]').click();
  await page.evaluate(() => scrollTo(0, 0));
  const before = await places();
  await button(page, 'fr').click();
  await expect(page.locator('a[data-on=copy]').first()).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  expect(await places()).toEqual(before);
  const clash = await page.locator('.prose > [id]:has(a[data-on=copy])').evaluateAll(
    (blocks) =>
      blocks.filter((block) => {
        const [copy, twin] = ['copy', 'twin'].map((name) =>
          block.querySelector(`a[data-on=${name}]`)?.getBoundingClientRect(),
        );
        return copy && twin && Math.abs(copy.top - twin.top) < 10 && copy.right > twin.left;
      }).length,
  );
  expect(clash).toBe(0);
});

for (const width of [360, 1280])
  test(`the ways to copy lie over no word, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await goTo(page, sample('articles', 'en'));
    await button(page, 'en').click();
    await expect(page.locator('.prose a[data-on=copy]').first()).toBeVisible();
    const covered = await page.evaluate(() => {
      const words = document.createTreeWalker(document.querySelector('.prose')!, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const lines: DOMRect[] = [];
      for (let node; (node = words.nextNode());) {
        if (!node.nodeValue!.trim() || node.parentElement!.closest('[data-on], .anchor, .hide')) continue;
        range.selectNodeContents(node);
        lines.push(...range.getClientRects());
      }
      return [...document.querySelectorAll('.prose a[data-on=copy]')].flatMap((link) => {
        const { left, right, top, bottom } = link.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        const over = lines.some(
          (line) => line.left < right && left < line.right && line.top < middle && middle < line.bottom,
        );
        return over ? [link.getAttribute('href')] : [];
      });
    });
    expect(covered).toEqual([]);
  });

test.describe('where a browser does not let a page copy', () => {
  test('a reader is led to the paragraph, whose address she can copy herself', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('no')) },
      }),
    );
    await goTo(page, sample('articles', 'en'));
    await button(page, 'en').click();
    const block = page.locator('.prose > p[id]').nth(2);
    await block.locator('a[data-on=copy]').click();
    await expect(page).toHaveURL(new RegExp(`#${await block.getAttribute('id')}$`));
  });
});

test('a listener copies words of a transcript with the seconds in which they are said', async ({ page }) => {
  const path = onePerKind(['tips'])
    .map((one) => one.path)
    .find((one) => readPage(one).querySelector('.cue[data-t]'))!;
  const lang = path.startsWith('/en') ? 'en' : 'fr';
  await goTo(page, path);
  const line = page.locator('.cue').nth(2);
  const [from, to] = (await line.getAttribute('data-t'))!.split(' ');
  await line.selectText();
  await button(page, lang).click();
  await expect(page.getByRole('status').first()).toHaveText(stringsFor(lang).share.copied);
  const copied = await clipboard(page);
  expect(copied).toContain((await line.textContent())!.trim().slice(0, 20));
  expect(copied.endsWith(`#t=${from},${to}`)).toBe(true);
});
