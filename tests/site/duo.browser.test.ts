import { statSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { sectionNames } from '../../src/i18n/addresses.ts';
import { everyPage } from '../support/kinds.ts';
import { fileOf } from '../support/site.ts';
import { at } from '../support/visit.ts';

/** The longest page with both versions of each kind of work, in each language. */
const samples = (['articles', 'tips', 'lists'] as const).flatMap((section) =>
  (['en', 'fr'] as const).map((lang) => {
    const all = everyPage().filter(
      ({ kind, path }) => kind === 'duo' && path.startsWith(`/${lang}/${sectionNames[section][lang]}/`),
    );
    const size = (path: string) => statSync(fileOf(path)).size;
    return all.map(({ path }) => path).toSorted((a, b) => size(b) - size(a))[0]!;
  }),
);

interface Sides {
  row: string;
  own: { top: number; left: number; right: number; bottom: number };
  twin: { top: number; left: number; right: number; bottom: number };
}

/** Where both sides of every row stand, and the parts of a reading too. */
function sidesOf(page: Page): Promise<Sides[]> {
  return page.evaluate(() => {
    const box = (element: Element) => {
      const { top, left, right, bottom } = element.getBoundingClientRect();
      return { top, left, right, bottom };
    };
    const pairs = [...document.querySelectorAll('.duo .row')].flatMap((row) => {
      const [own, twin] = row.children as unknown as [Element, Element];
      const parts =
        row.localName === 'li' ? [...own.children].map((part, at) => [part, twin.children[at]!]) : [];
      return [[own, twin], ...parts];
    });
    return pairs.map(([own, twin]) => ({
      row: own!.textContent.trim().slice(0, 40),
      own: box(own!),
      twin: box(twin!),
    }));
  });
}

const wide = { width: 1280, height: 900 };
const phone = { width: 360, height: 800 };

test('a reader at a desk looks straight across: twins begin on one line, on either side of one rule', async ({
  page,
}) => {
  for (const viewport of [wide, { width: 768, height: 1024 }])
    for (const path of samples) {
      await page.setViewportSize(viewport);
      await page.goto(at(path));
      const rows = await sidesOf(page);
      expect(rows.length, path).toBeGreaterThan(8);
      const rule = await page.evaluate(() => {
        const { left, width } = document.querySelector('.duo')!.getBoundingClientRect();
        const { insetInlineStart, borderInlineStartWidth } = getComputedStyle(
          document.querySelector('.duo')!,
          '::before',
        );
        return {
          at: left + parseFloat(insetInlineStart),
          middle: left + width / 2,
          border: borderInlineStartWidth,
        };
      });
      expect(rule.border, path).toBe('1px');
      expect(Math.abs(rule.at - rule.middle), path).toBeLessThanOrEqual(1);
      const astray = rows.filter(
        ({ own, twin }) =>
          Math.abs(own.top - twin.top) > 2 ||
          own.right > rule.at ||
          twin.left < rule.at ||
          Math.abs(rule.at - own.right - (twin.left - rule.at)) > 2,
      );
      expect(astray, path).toEqual([]);
    }
});

test('a reader with a phone reads in pairs: a passage, then its twin under it, set in behind a rule', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  for (const path of samples) {
    await page.goto(at(path));
    const pairs = await page.evaluate(() =>
      [...document.querySelectorAll('.duo .row')].map((row) => {
        const [own, twin] = [...row.children].map((side) => side.getBoundingClientRect()) as [
          DOMRect,
          DOMRect,
        ];
        const next = row.nextElementSibling?.getBoundingClientRect().top ?? Infinity;
        return {
          under: twin.top >= own.bottom,
          behind: twin.left - own.left,
          rule: getComputedStyle(row, '::after').borderInlineStartWidth,
          // Nearer to its own than to what comes next.
          near: twin.top - own.bottom <= next - twin.bottom,
        };
      }),
    );
    expect(pairs.length, path).toBeGreaterThan(8);
    expect(
      pairs.filter(({ under, behind, rule, near }) => !under || behind < 10 || rule !== '1px' || !near),
      path,
    ).toEqual([]);
  }
});

test('a reader never moves both versions sideways: on the smallest phone, or with letters twice as large', async ({
  page,
}) => {
  for (const path of samples) {
    await page.goto(at(path), { waitUntil: 'domcontentloaded' });
    for (const [width, letters] of [
      [320, '100%'],
      [360, '200%'],
      [768, '200%'],
      [1280, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
      const room = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(room, `${path}, ${width} px, letters ${letters}`).toBeLessThanOrEqual(0);
    }
  }
});

test('a reader who is sent to a passage sees it marked with its twin', async ({ page }) => {
  for (const viewport of [wide, phone]) {
    await page.setViewportSize(viewport);
    await page.goto(at(samples[0]!));
    const id = await page.locator('.duo .prose > div.row').nth(5).getAttribute('id');
    await page.goto(at(`${samples[0]!}#${id}`));
    const row = page.locator(`#${id}`);
    await expect(row).toBeInViewport();
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const colours = await row.evaluate((element) => [
      getComputedStyle(element).backgroundColor,
      ...[...element.children].map((side) => getComputedStyle(side).color),
    ]);
    expect(colours[0]).not.toBe(paper);
    expect(colours[0]).not.toBe('rgba(0, 0, 0, 0)');
    expect(new Set(colours.slice(1)).size).toBe(1);
  }
});

test('a reader who prints gets both columns, no pair torn in two, and both addresses', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // The width of an A4 page between its margins.
  await page.setViewportSize({ width: 672, height: 990 });
  for (const path of samples) {
    await page.goto(at(path));
    const rows = await sidesOf(page);
    expect(rows.filter(({ own, twin }) => Math.abs(own.top - twin.top) > 2 || own.right > twin.left)).toEqual(
      [],
    );
    const torn = await page
      .locator('.duo .row')
      .evaluateAll((all) => all.filter((row) => getComputedStyle(row).breakInside !== 'avoid').length);
    expect(torn, path).toBe(0);
    await expect(page.locator('main nav')).toBeHidden();
    const twin = await page.locator('[data-switch]').getAttribute('href');
    const foot = await page.locator('body > footer').innerText();
    for (const address of [path, twin!])
      expect(foot, path).toContain(address.replace(/^.*?(?=\/(en|fr)\/)/, '').replace(/duo\/$/, ''));
    expect(foot).not.toContain('/duo/');
  }
});
