import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { stringsFor } from '../../src/i18n/strings.ts';
import { serveFixture, type FixtureSite } from '../support/fixture-site.ts';
import { giveVoices, manyVoices } from '../support/voices.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const words = stringsFor('en').player;

/** One recording that both transcripts follow, and a tip recorded in each language. */
const shared = '/en/tips/measure-twice/';
const two = '/en/tips/give-the-knot-some-slack/';

test.describe.configure({ mode: 'default' });
let site: FixtureSite;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await serveFixture();
});
test.afterAll(() => site.close());

const player = (page: Page) => page.locator('.player');
const bar = (page: Page) => page.locator('.player-bar');
const starter = (page: Page) => player(page).locator('button[data-on=player]');
const deck = (page: Page) => player(page).locator('select[name=rate]');
const spoken = (page: Page) => page.locator('[data-spoken]');
const sound = (page: Page) =>
  page
    .locator('audio')
    .evaluate(({ currentTime, paused, playbackRate, volume, muted }: HTMLAudioElement) => ({
      currentTime,
      paused,
      playbackRate,
      volume,
      muted,
    }));
const heardAt = async (page: Page) => (await sound(page)).currentTime;

/** Opens a page and has its recording played. */
async function play(page: Page, path = shared): Promise<void> {
  await page.goto(site.at(path));
  await starter(page).click();
  await expect(deck(page)).toHaveCount(1);
  await expect.poll(async () => (await sound(page)).paused).toBe(false);
}

/** Waits until it is heard, and says where it began, by the first moment that is told. */
async function began(page: Page): Promise<number> {
  return page.locator('audio').evaluate(
    (audio: HTMLAudioElement) =>
      new Promise<number>((told) => {
        const look = () =>
          !audio.paused && !audio.seeking && audio.readyState > 2
            ? told(audio.currentTime)
            : setTimeout(look, 5);
        look();
      }),
  );
}

/** True for a moment from where it was asked to begin: a busy machine looks late, and it goes on meanwhile. */
const near = (seconds: number, asked: number) => seconds > asked - 0.1 && seconds < asked + 1.5;

test.describe('before it is touched', () => {
  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('a listener has the browser’s own player and the whole transcript', async ({ page }) => {
      await page.goto(site.at(shared));
      await expect(player(page).locator('audio')).toBeVisible();
      for (const hidden of [starter(page), player(page).locator('.chapters'), page.locator('.find')])
        await expect(hidden).toBeHidden();
      await expect(page.locator('.cue').last()).toBeVisible();
      await expect(player(page).getByText(words.voice.synthetic)).toBeVisible();
    });
  });

  test('the page fetches neither sound nor player, and the first tap little', async ({ page }) => {
    const asked: string[] = [];
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (!/script|fetch|media|stylesheet/.test(request.resourceType())) return;
      asked.push(new URL(request.url()).pathname);
      if (request.resourceType() !== 'media')
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(site.at(shared), { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    await expect(player(page).locator('audio')).toBeHidden();
    await starter(page).click();
    await expect(deck(page)).toHaveCount(1);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    console.log(`The player: ${bytes} bytes on first use`);
    expect(bytes).toBeLessThan(75_000);
  });

  for (const width of [320, 1280])
    test(`nothing moves when the player comes into its place, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.at(shared), { waitUntil: 'networkidle' });
      await page.waitForTimeout(400);
      const below = () =>
        page
          .locator('.player > .facts, .player .chapters, .prose')
          .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top + scrollY));
      const before = await below();
      await starter(page).click();
      await expect(deck(page)).toHaveCount(1);
      expect(await below()).toEqual(before);
    });
});

test.describe('a listener', () => {
  test('hears it by one tap, and sees the line that is spoken', async ({ page }) => {
    await play(page);
    await expect(spoken(page)).toHaveAttribute('id', 'said-0');
    await expect(spoken(page)).toBeInViewport();
    await expect(bar(page)).toBeVisible();
    await bar(page).getByRole('button', { name: words.pause }).click();
    await expect.poll(async () => (await sound(page)).paused).toBe(true);
  });

  test('finds a moment within 0.3 seconds of where it was asked for', async ({ page }) => {
    const moments = Array.from({ length: 24 }, (_, at) => Number((at * 1.27 + 0.2).toFixed(2)));
    await page.goto(site.at(`${shared}#t=${moments[0]}`));
    // It begins where it was asked to: told by what it says first, for it goes on while a busy machine looks.
    await page.locator('audio').evaluate((audio: HTMLAudioElement) => {
      audio.addEventListener('playing', () => (audio.dataset['began'] ??= String(audio.currentTime)));
    });
    await starter(page).click();
    await expect(deck(page)).toHaveCount(1);
    await expect(page.locator('audio[data-began]')).toHaveCount(1);
    const first = Number(await page.locator('audio').getAttribute('data-began'));
    await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.pause());
    const errors = [Math.abs(first - moments[0]!)];
    for (const moment of moments.slice(1))
      errors.push(
        await page.locator('audio').evaluate(
          (audio: HTMLAudioElement, to) =>
            new Promise<number>((told) => {
              audio.addEventListener('seeked', () => told(Math.abs(audio.currentTime - to)), { once: true });
              location.hash = `#t=${to}`;
            }),
          moment,
        ),
      );
    console.log(`Seek error: ${Math.max(...errors).toFixed(3)} s at most in ${errors.length} moments`);
    expect(Math.max(...errors)).toBeLessThan(0.3);
  });

  test('who is sent a passage hears it by one tap, and nothing after it', async ({ page }) => {
    await page.goto(site.at(`${shared}#t=9.5,11`));
    await starter(page).click();
    expect(await began(page)).toBeGreaterThan(9.4);
    await expect.poll(async () => (await sound(page)).paused, { timeout: 8000 }).toBe(true);
    expect(Math.abs((await heardAt(page)) - 11)).toBeLessThan(0.3);
  });

  test('hears it from the time of a turn, from a chapter and from a line by its name', async ({ page }) => {
    await page.goto(site.at(shared));
    await page.locator('.at').nth(1).click();
    expect(near(await began(page), 9.5)).toBe(true);
    await page.locator('.chapters a[href="#t=20"]').click();
    await page.waitForTimeout(50);
    expect(near(await began(page), 20)).toBe(true);
    await expect(page.locator('.chapters a[href="#t=20"]')).toHaveAttribute('aria-current', 'true');
    await page.goto(site.at(`${two}#said-hurry`));
    await starter(page).click();
    expect(near(await began(page), 16)).toBe(true);
  });

  test('hears a line by tapping it once it plays, but may select its words', async ({ page }) => {
    await page.goto(site.at(shared));
    await page.locator('#said-20').click();
    expect((await sound(page)).paused).toBe(true);
    await page.locator('.at').first().click();
    await expect(deck(page)).toHaveCount(1);
    await page.locator('#said-20').click();
    await expect.poll(() => heardAt(page)).toBeGreaterThan(19.9);
    await page.locator('#said-9').dblclick();
    await page.locator('#said-9').selectText();
    await expect(player(page).getByRole('button', { name: words.copyPassage })).toHaveCount(1);
  });

  test('is left alone where she scrolls, and led back when she asks', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 500 });
    await play(page);
    await expect(spoken(page)).toBeInViewport();
    await page.waitForTimeout(1200);
    await page.mouse.wheel(0, 900);
    await expect(spoken(page)).not.toBeInViewport();
    await page.waitForTimeout(1500);
    await expect(spoken(page)).not.toBeInViewport();
    await bar(page).getByRole('button', { name: words.line }).click();
    await expect(spoken(page)).toBeInViewport();
  });

  test('chooses speed and loudness once and for all', async ({ page }) => {
    await play(page);
    await deck(page).selectOption('1.5');
    await player(page).locator('input[name=volume]').fill('0.4');
    await page.reload();
    await starter(page).click();
    await expect(deck(page)).toHaveValue('1.5');
    expect(await sound(page)).toMatchObject({ playbackRate: 1.5, volume: 0.4, muted: false });
  });

  test('comes back to where she left it, until she has heard the end', async ({ page }) => {
    await play(page);
    await page.locator('.chapters a[href="#t=20"]').click();
    await expect.poll(() => heardAt(page)).toBeGreaterThan(20.2);
    await page.reload();
    await starter(page).click();
    await page
      .getByRole('button', { name: words.continueFrom.replace('{time}', '0:20') })
      .first()
      .click();
    await expect.poll(() => heardAt(page)).toBeGreaterThan(19.9);
    await page.evaluate(() => (location.hash = '#t=30.5'));
    await expect.poll(() => page.evaluate(() => localStorage['elan-heard'] as string)).toBe('{}');
  });

  test('copies the address of the moment, and of the passage she selects', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await play(page, `${shared}#t=21`);
    await page.evaluate(() => document.querySelector('audio')!.pause());
    await player(page).getByRole('button', { name: words.copyMoment }).click();
    await expect.poll(copied).toBe(site.at(`${shared}#t=21`));
    await page.evaluate(() => {
      const at = (id: string) => document.getElementById(id)!.firstChild!;
      getSelection()!.setBaseAndExtent(at('said-9'), 3, at('said-20'), 10);
    });
    await player(page).getByRole('button', { name: words.copyPassage }).click();
    await expect.poll(copied).toBe(site.at(`${shared}#t=9.5,31`));
    await expect(page.getByText(words.copied)).toBeVisible();
  });

  test('is told that the recording cannot be had, and given the file', async ({ page }) => {
    await page.route('**/audio/*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(site.at(shared));
    await starter(page).click();
    await expect(page.getByText(words.missing).first()).toBeAttached();
    expect(await page.getByRole('status').getByRole('link', { name: words.file }).count()).toBeGreaterThan(0);
  });

  test('has the browser’s own player where the rest cannot be had', async ({ page }) => {
    await page.route('**/player-words.json', (route) => route.abort());
    await page.goto(site.at(shared));
    await starter(page).click();
    await expect(player(page).locator('audio')).toBeVisible();
    await expect.poll(async () => (await sound(page)).paused).toBe(false);
  });

  test('hears one voice at a time, on the page and in two tabs', async ({ page, context }) => {
    await giveVoices(page, { voices: manyVoices });
    await play(page);
    await page.locator('[data-on=listen]').click();
    await expect.poll(async () => (await sound(page)).paused).toBe(true);
    const voice = () => page.evaluate(() => speechSynthesis.speaking);
    await page.locator('.at').first().click();
    await expect.poll(voice).toBe(false);
    await expect.poll(async () => (await sound(page)).paused).toBe(false);
    const other = await context.newPage();
    await play(other, two);
    await expect.poll(async () => (await sound(page)).paused).toBe(true);
  });

  test('sees on her device what plays, and its keys work', async ({ page }) => {
    await page.addInitScript(() => {
      const kept = {};
      Object.assign(window, { kept });
      navigator.mediaSession.setActionHandler = (name, act) => Object.assign(kept, { [name]: act });
    });
    await play(page);
    expect(await page.evaluate(() => navigator.mediaSession.metadata!.title)).toBe('Measure twice');
    await page.evaluate(() =>
      (window as unknown as { kept: Record<string, (asked: object) => void> }).kept['seekto']!({
        seekTime: 12,
      }),
    );
    await expect.poll(() => heardAt(page)).toBeGreaterThan(11.9);
  });

  test('changes language at the second she hears, or at the line', async ({ page }) => {
    await play(page, `${shared}#t=12`);
    await expect(spoken(page)).toHaveAttribute('id', 'said-9');
    await page.locator('[data-switch]').click();
    await page.waitForURL(/\/fr\/.*#t=1[2-5]$/);
    await expect(page.locator('[data-at]')).toHaveAttribute('id', 'said-9');
    await play(page, `${two}#t=17`);
    await expect(spoken(page)).toHaveAttribute('id', 'said-hurry');
    await page.locator('[data-switch]').click();
    await page.waitForURL(/\/fr\/.*#said-hurry$/);
    await starter(page).click();
    expect(near(await began(page), 18)).toBe(true);
  });
});

test.describe('by keyboard', () => {
  test('a listener has all controls in the player, and Space while it plays', async ({ page }) => {
    await page.goto(site.at(`${shared}#t=5`));
    await starter(page).focus();
    await page.keyboard.press('Enter');
    await expect(deck(page)).toHaveCount(1);
    // The focus stays on the large button, whatever it has become.
    await expect(player(page).locator('.player-toggle button')).toBeFocused();
    await page.keyboard.press('k');
    await expect.poll(async () => (await sound(page)).paused).toBe(true);
    const from = await heardAt(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => heardAt(page)).toBeCloseTo(from + 5, 0);
    await page.keyboard.press('l');
    await page.keyboard.press('j');
    await expect.poll(() => heardAt(page)).toBeLessThan(20);
    await page.keyboard.press('>');
    expect((await sound(page)).playbackRate).toBe(1.25);
    await page.keyboard.press('m');
    expect((await sound(page)).muted).toBe(true);
    // Outside of it, letters are nobody’s.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('k');
    expect((await sound(page)).paused).toBe(true);
    await player(page).locator('.player-toggle button').press('Enter');
    await expect.poll(async () => (await sound(page)).paused).toBe(false);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press(' ');
    await expect.poll(async () => (await sound(page)).paused).toBe(true);
    await expect(player(page).locator('input[name=position]')).toHaveAttribute(
      'aria-valuetext',
      /^\d+\sseconds? of 31\sseconds$/,
    );
  });
});

test.describe('somebody who reads with aids', () => {
  for (const [width, size] of [
    [320, '100%'],
    [320, '200%'],
    [1280, '100%'],
  ] as const)
    test(`meets no barrier at ${width} px with letters of ${size}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await play(page, '/fr/conseils/mesurer-deux-fois/');
      await page.evaluate(
        (letters) => document.documentElement.style.setProperty('font-size', letters),
        size,
      );
      await page.locator('.find > button').click();
      await page.evaluate(axe);
      await page.waitForTimeout(300);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate<AxeResults>(() =>
          (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        expect(
          found.violations
            .filter(({ tags }) => tags.some((tag) => /^wcag/.test(tag)))
            .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
          colorScheme,
        ).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const outside = await page
        .locator('.player *, .player-bar *')
        .evaluateAll(
          (parts) => parts.filter((part) => part.getBoundingClientRect().right > innerWidth + 1).length,
        );
      expect(outside).toBe(0);
    });
});

test.describe('who searches the transcript', () => {
  test('finds words as she types them, from one to the next, and leaves with Escape', async ({ page }) => {
    await page.goto(site.at('/fr/conseils/mesurer-deux-fois/'));
    await page.locator('.find > button').click();
    const field = page.getByRole('searchbox', { name: stringsFor('fr').find.label });
    await expect(field).toBeFocused();
    const marks = (name: string) =>
      page.evaluate(
        (one) => [...(CSS.highlights.get(one) ?? [])].map((range) => (range as Range).toString()),
        name,
      );
    await field.fill('DEUXIEME');
    expect(await marks('elan-found')).toEqual(['deuxième']);
    await field.fill('mesure');
    expect(await marks('elan-found')).toEqual(['Mesure', 'mesure']);
    const status = page.locator('#find [role=status]');
    await expect(status).toHaveText('0 sur 2');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(status).toHaveText('2 sur 2');
    await page.keyboard.press('Shift+Enter');
    expect(await marks('elan-found-now')).toEqual(['Mesure']);
    // From one line into the next.
    await field.fill('de nouveau. la deux');
    expect(await marks('elan-found')).toHaveLength(1);
    await field.fill('zzz');
    await expect(status).toHaveText(stringsFor('fr').find.none);
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await expect(page.locator('.find > button')).toBeFocused();
    expect(await marks('elan-found')).toEqual([]);
  });
});
