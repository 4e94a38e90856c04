import { expect, test, type Page } from '@playwright/test';
import { onePerKind } from '../support/kinds.ts';
import { at } from '../support/visit.ts';

/** The contrast of what has the focus: its letters on its own ground. Nothing where it has none, as a picture. */
async function contrastOfFocus(page: Page): Promise<{ name: string; ratio: number } | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const luminance = (...colours: string[]) => {
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    const paper = getComputedStyle(document.body).backgroundColor;
    const { color, backgroundColor } = getComputedStyle(element);
    const [one, two] = [luminance(paper, backgroundColor), luminance(paper, backgroundColor, color)];
    const ratio = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    return {
      name: `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 30)}`,
      ratio,
    };
  });
}

for (const colorScheme of ['dark', 'light'] as const)
  test(`a reader who moves by the keyboard reads what has the focus, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(60_000);
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const faint: string[] = [];
    let seen = 0;
    for (const { path } of onePerKind(['home', 'articles', 'duo', 'quotes', 'parity']).filter(
      ({ lang }) => lang === 'fr',
    )) {
      await page.goto(at(path), { waitUntil: 'networkidle' });
      for (let step = 0; step < 30; step++) {
        await page.keyboard.press('Tab');
        const found = await contrastOfFocus(page);
        if (!found) continue;
        seen++;
        if (found.ratio < 7) faint.push(`${path} ${found.name}: ${found.ratio.toFixed(1)}`);
      }
    }
    expect(seen).toBeGreaterThan(80);
    expect(faint).toEqual([]);
    await context.close();
  });
