import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve, type Served } from '../../scripts/server.ts';
import { elsewhere, type Elsewhere } from '../support/elsewhere.ts';
import { change, goTo, near, putBlock } from './places.ts';

/** Another hub, under a path of its own, in which one version merges what the other keeps apart. */
let site: Elsewhere;
let server: Served;

const merged = { en: 'en/articles/the-rope-that-was-merged/', fr: 'fr/articles/la-corde-reunie/' };
const split = { en: 'en/articles/the-sail-that-was-split/', fr: 'fr/articles/la-voile-partagee/' };

test.describe.configure({ mode: 'serial' });
// Short texts: a small window is needed to scroll them.
test.use({ viewport: { width: 360, height: 320 }, baseURL: undefined });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = elsewhere();
  await site.build({ BASE_PATH: '/hub' });
  server = await serve({ dir: join(site.folder, 'dist'), base: '/hub/' });
});
test.afterAll(async () => {
  await server?.close();
  site?.remove();
});

test.describe('a reader of a text whose other version says two paragraphs in one', () => {
  test('finds her place there and back, by either of their names', async ({ page }) => {
    for (const { path, id } of [
      { path: merged.en, id: 'the-rope-1' },
      { path: merged.en, id: 'the-rope-2' },
      { path: merged.fr, id: 'the-rope-1' },
      { path: split.en, id: 'la-voile-1-b' },
      { path: split.fr, id: 'la-voile-1' },
    ]) {
      await goTo(page, server.url + path);
      await putBlock(page, id, 10);
      const there = await change(page);
      expect(there.kept, path).toBe(id);
      expect(Math.abs(there.off), `${path} ${id}`).toBeLessThanOrEqual(near);
    }
  });

  test('opens the one from either of the two, and both from the one', async ({ page }) => {
    for (const [path, id, twins] of [
      [merged.en, 'the-rope-1', ['Le premier paragraphe parle']],
      [merged.en, 'the-rope-2', ['Le premier paragraphe parle']],
      [merged.fr, 'the-rope-1', ['The first paragraph of', 'The second paragraph says']],
      [split.fr, 'la-voile-1', ['The first paragraph is', 'What follows speaks']],
      [split.en, 'la-voile-1-b', ['Le premier paragraphe est']],
    ] as const) {
      // Not from a block of the same page, where the last twin would still be open.
      await page.goto('about:blank');
      await goTo(page, `${server.url}${path}#${id}`);
      await page.locator(`#${id} > a[data-on]`).click();
      const opened = page.locator('.twin > p');
      await expect(opened).toHaveCount(twins.length);
      for (const [at, words] of twins.entries()) await expect(opened.nth(at)).toContainText(words);
    }
  });

  test('sees the way back from either name, without scripts too', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    for (const name of ['the-rope-1', 'the-rope-2']) {
      await page.goto(`${server.url}${merged.fr}#${name}`);
      await expect(page.locator('a[data-on=twin]:visible')).toHaveCount(1);
      await page.locator('a[data-on=twin]:visible').click();
      await expect(page).toHaveURL(`${server.url}${merged.en}#the-rope-1`);
    }
    await page.close();
  });
});

test('a reader of what is in one language only is offered no twins, and is led where the hub says', async ({
  page,
}) => {
  const isOnly = (file: string) =>
    /^en\/articles\/.*/.test(file) && site.read(file).includes('id="switch-note"');
  const path = site.files().find(isOnly)!;
  await goTo(page, server.url + path.replace('index.html', ''));
  await expect(page.locator('[data-on=twin]')).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.locator('[data-switch]').click();
  await expect(page).toHaveURL(`${server.url}fr/articles/#only`);
});
