import { expect, test } from '@playwright/test';
import { onePerKind } from '../support/kinds.ts';
import { readPage } from '../support/site.ts';
import { at } from '../support/visit.ts';

/** What hits lead to: the passage, in highlighter. */

for (const colorScheme of ['light', 'dark'] as const)
  test(`a reader who opens a hit sees its passage in highlighter, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ colorScheme });
    const plain: string[] = [];
    let seen = 0;
    for (const { path } of onePerKind(['articles', 'tips', 'lists', 'page'])) {
      await page.goto(at(path));
      const places = readPage(path)
        .querySelectorAll('.prose > [id]')
        .map(({ id }) => [`#${id}`, `[id="${id}"]`] as const);
      const [cue] = readPage(path).querySelectorAll('.cue').slice(1);
      if (cue) places.push([`#${cue.id}`, `[id="${cue.id}"]`]);
      const from = cue?.getAttribute('data-t')?.split(' ')[0];
      if (from) places.push([`#t=${Math.floor(Number(from))}`, `[id="${cue!.id}"]`]);
      for (const [hash, selector] of places) {
        await page.evaluate((hash) => (location.hash = hash), hash);
        await page.waitForFunction((hash) => location.hash === hash, hash);
        const look = await page.evaluate(
          (selector) =>
            new Promise<string[]>((resolve) =>
              requestAnimationFrame(() => {
                const found = document.querySelector(selector)!;
                const shown = found.matches('span:not(.cue)') ? found.nextElementSibling! : found;
                const fluo = document.createElement('mark');
                document.body.append(fluo);
                resolve([shown, fluo].map((one) => getComputedStyle(one).backgroundColor));
                fluo.remove();
              }),
            ),
          selector,
        );
        seen++;
        if (look[0] !== look[1]) plain.push(`${path}${hash} ${look[0]}`);
      }
    }
    expect(seen).toBeGreaterThan(50);
    expect(plain).toEqual([]);
  });
