import { expect, type Page } from '@playwright/test';
import { at } from '../support/visit.ts';

/** By how many pixels a block may be off its place. */
export const near = 4;

/** Opens a page, by its path or whole address, and waits until it is what it will be. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path.startsWith('/') ? at(path) : path);
  await calm(page);
}

/** Waits until the page has done what it leaves for after its first paint, and fonts that were at hand stand. */
async function calm(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 350));
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** The names of the blocks of a text, without notes, which stand beside it. */
export function blocksOf(page: Page, selector = '.prose > [id]:not(.note)'): Promise<string[]> {
  return page.locator(selector).evaluateAll((blocks) => blocks.map(({ id }) => id));
}

/** Scrolls until a block begins at a height of the window. */
export async function putBlock(page: Page, id: string, top: number): Promise<void> {
  await page.evaluate(
    ([id, top]) => {
      const place = document.getElementById(id)!.getBoundingClientRect();
      scrollTo({ top: scrollY + place.top - top, behavior: 'instant' });
    },
    [id, top] as const,
  );
}

/** How far a block is from a height of the window, in pixels. */
export async function far(page: Page, id: string, top: number): Promise<number> {
  return Math.abs((await topsOf(page))[id]! - top);
}

/** Where the blocks begin in the window, by all their names. */
function topsOf(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const tops: Record<string, number> = {};
    for (const named of document.querySelectorAll('.prose [id], .duo [id]'))
      tops[named.id] = named.closest('.prose > *, .duo > *')!.getBoundingClientRect().top;
    return tops;
  });
}

/**
 * Follows the switch. Returns the block whose place is kept, if any, and by how many pixels it is off.
 * @param late true where something is still fetched after a while
 */
export async function change(page: Page, late = false): Promise<{ kept: string; off: number }> {
  const link = page.locator('[data-switch]');
  const there = (await link.getAttribute('hreflang'))!;
  const before = await topsOf(page);
  await link.click();
  await expect(page.locator('html')).toHaveAttribute('lang', there);
  if (late) await page.waitForLoadState('networkidle');
  await calm(page);
  const kept = new URL(page.url()).hash.slice(1);
  return { kept, off: kept ? (await topsOf(page))[kept]! - before[kept]! : NaN };
}
