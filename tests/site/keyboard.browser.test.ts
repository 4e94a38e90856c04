import { expect, test, type Page } from '@playwright/test';
import { onePerKind } from '../support/kinds.ts';
import { at } from '../support/visit.ts';

/** What has the focus. */
interface Stop {
  name: string;
  /** Its place in the document. */
  place: number;
  /** True where an outline or a glow shows it. */
  seen: boolean;
  inView: boolean;
}

function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    return {
      name: `${focused.localName}.${focused.className} ${focused.textContent.trim().slice(0, 40)}`,
      place: [...document.querySelectorAll('*')].indexOf(focused),
      seen: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none',
      inView:
        bottom > top && right > left && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  });
}

test('somebody without a mouse comes to everything in order, and always sees where she is', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const lost: string[] = [];
  // Both languages have one template, and French is the longer.
  for (const { path, lang } of onePerKind().filter((one) => one.lang !== 'en')) {
    await page.goto(at(path));
    const targets = await page
      .locator('a[href]:visible, button:visible, input:visible, select:visible')
      .count();
    let last = 0;
    for (let count = 1; count <= targets; count++) {
      await page.keyboard.press('Tab');
      const { name, place, seen, inView } = await stop(page);
      if (place <= last) lost.push(`${path}: ${name} after ${count - 1} of ${targets} stops`);
      if (lang && count === 1 && !name.startsWith('a.skip')) lost.push(`${path}: begins with ${name}`);
      if (!seen) lost.push(`${path}: nothing shows the focus of ${name}`);
      if (!inView) lost.push(`${path}: ${name} is out of view`);
      last = place;
    }
  }
  expect(lost).toEqual([]);
});

test('somebody without a mouse skips the header, which holds the sections, search and the other language', async ({
  page,
}) => {
  for (const { path, lang } of onePerKind(['articles'])) {
    await page.goto(at(path));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);

    await page.goto(at(path));
    const header: string[] = [];
    for (let at = 0; at < 20; at++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const focused = document.activeElement!;
        if (!focused.closest('body > header')) return '';
        return focused.closest('nav') ? 'section' : (focused.getAttribute('hreflang') ?? focused.className);
      });
      if (name) header.push(name);
    }
    expect(header, path).toContain('section');
    expect(header.at(-1), path).toBe(lang === 'en' ? 'fr' : 'en');
  }
});
