import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { stringsFor } from '../../src/i18n/strings.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { onePerKind } from '../support/kinds.ts';
import { readPage } from '../support/site.ts';
import { at, watch } from '../support/visit.ts';
import { finish, giveVoices, manyVoices, spokenIn, type StandIn } from '../support/voices.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const words = stringsFor('en').listen;
const readable = onePerKind(['articles', 'tips', 'lists', 'books', 'people', 'paths', 'glossary', 'page']);
const article = (lang: Lang) => readable.find((page) => page.kind === 'articles' && page.lang === lang)!.path;
const title = readPage(article('en')).querySelector('h1')!.textContent;

const starter = (page: Page) => page.locator('[data-on=listen]');
const bar = (page: Page) => page.getByRole('toolbar', { name: words.controls });
const control = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
const marked = (page: Page) => page.locator('[data-spoken]');
const lastSaid = async (page: Page) => (await spokenIn(page)).at(-1);

/** Opens a page that can speak, and has it read. */
async function listen(page: Page, path: string, standIn: Partial<StandIn> = {}): Promise<void> {
  await giveVoices(page, { voices: manyVoices, ...standIn });
  await page.goto(at(path));
  await starter(page).click();
  await expect(page.locator('.listen-bar')).toBeVisible();
}

/** How far the spoken block reaches beyond what the bar leaves of the window, above or below. */
function outOfSight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { top, bottom } = document.querySelector('[data-spoken]')!.getBoundingClientRect();
    const room = document.querySelector('.listen-bar')!.getBoundingClientRect().top;
    return Math.max(0, -top, bottom - room);
  });
}

test.describe('Listening is offered', () => {
  test('on no page of a browser that has no voice', async ({ page }) => {
    for (const { path } of readable.filter(({ lang }) => lang === 'en')) {
      await page.goto(at(path), { waitUntil: 'networkidle' });
      await expect(starter(page), path).toHaveCount(1);
      await expect(starter(page), path).toBeHidden();
    }
  });

  test('only where there is a voice for the language of the page', async ({ page }) => {
    await giveVoices(page, { voices: [{ name: 'Thomas', lang: 'fr_FR' }] });
    await page.goto(at(article('fr')));
    await expect(starter(page)).toBeVisible();
    await page.goto(at(article('en')), { waitUntil: 'networkidle' });
    await expect(starter(page)).toBeHidden();
  });

  test('when voices become known late, and nothing moves by it', async ({ page }) => {
    await giveVoices(page, { voices: manyVoices, late: 1000 });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(at(article('fr')));
    const place = () => page.locator('h1').evaluate((title) => title.getBoundingClientRect().top);
    await expect(starter(page)).toBeHidden();
    const before = await place();
    await expect(starter(page)).toBeVisible();
    expect(await place()).toBe(before);
  });

  test('and nothing of it is fetched before the tap, and little then', async ({ page }) => {
    const asked: string[] = [];
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      asked.push(new URL(request.url()).pathname);
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await giveVoices(page, { voices: manyVoices });
    await page.goto(at(article('en')), { waitUntil: 'networkidle' });
    await expect(starter(page)).toBeVisible();
    expect(asked.filter((path) => /listen|start/.test(path))).toEqual([]);
    sizes.length = 0;
    await starter(page).click();
    await expect(bar(page)).toBeVisible();
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    console.log(`Listening: ${bytes} bytes on first use`);
    expect(bytes).toBeGreaterThan(2000);
    expect(bytes).toBeLessThan(9000);
  });
});

test.describe('A listener hears', () => {
  // Both languages have one template, and French has more to be turned into plain signs.
  for (const { path, lang, kind } of readable.filter(
    (page) => page.lang === 'fr' || page.kind === 'articles',
  ))
    test(`all that is written, in the order of the page, in its language: ${kind}, ${lang}`, async ({
      page,
    }) => {
      await listen(page, path, { letter: 0 });
      await expect(page.getByRole('status')).toHaveText(stringsFor(lang!).listen.end, { timeout: 20_000 });
      const spoken = await spokenIn(page);
      const plain = (text: string) =>
        text
          .replace(/’/g, "'")
          .replace(/[^\p{L}\p{N}']+/gu, ' ')
          .trim();
      const blocks = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'h1, .lede, header .house, .prose > :not(pre, hr), [data-read] .card p',
          ),
        ]
          .filter((block) => !block.matches('.facts:not([data-read]), .facts:not([data-read]) *'))
          // What somebody else says is heard in their own recording.
          .filter((block) => !block.closest('.transcript'))
          .map((block) => {
            const copy = block.cloneNode(true) as Element;
            for (const part of copy.querySelectorAll('.anchor, .facts, [data-on], .stale')) part.remove();
            for (const item of copy.querySelectorAll('li, p, tr')) item.append(' ');
            for (const item of copy.querySelectorAll('ol > li, :scope:is(ol) > li'))
              item.prepend(`${[...item.parentElement!.children].indexOf(item) + 1} `);
            return copy.textContent;
          }),
      );
      const heard = plain(spoken.map(({ text }) => text).join(' '));
      let from = 0;
      for (const block of blocks) {
        const found = heard.indexOf(plain(block), from);
        expect(found, `“${block}” after “${heard.slice(from - 40, from)}”`).toBeGreaterThanOrEqual(0);
        from = found + plain(block).length;
      }
      const own = lang === 'fr' ? 'Amélie' : 'Samantha';
      expect(spoken.filter(({ voice }) => voice === own).length).toBeGreaterThan(spoken.length / 2);
      expect(spoken.filter(({ outcome }) => outcome !== 'end')).toEqual([]);
    });

  test('words of the other language by a voice of theirs, and plain signs', async ({ page }) => {
    await listen(page, '/en/about/', { letter: 0 });
    await expect(page.getByRole('status')).toHaveText(words.end, { timeout: 20_000 });
    const spoken = await spokenIn(page);
    expect(spoken).toContainEqual({
      text: 'orignal',
      lang: 'fr-CA',
      voice: 'Amélie',
      rate: 1,
      outcome: 'end',
    });
    expect(spoken.filter(({ text }) => /[\u00a0\u202f’«»´\n]/.test(text))).toEqual([]);
  });
});

test.describe('A listener', () => {
  test('sees the block that is spoken, and only it, and always has it in view', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await listen(page, article('en'));
    await expect(marked(page)).toHaveText(title);
    const seen = new Set<string>();
    for (let step = 0; step < 25; step++) {
      await expect(marked(page)).toHaveCount(1);
      await expect.poll(() => outOfSight(page)).toBeLessThan(200);
      seen.add((await marked(page).getAttribute('id')) ?? '');
      await finish(page);
    }
    expect(seen.size).toBeGreaterThan(5);
  });

  test('pauses, and goes on where she was', async ({ page }) => {
    await listen(page, article('en'));
    for (let step = 0; step < 4; step++) await finish(page);
    const before = (await lastSaid(page))!;
    await control(page, words.pause).click();
    await expect.poll(async () => (await lastSaid(page))?.outcome).toBe('interrupted');
    await page.waitForTimeout(800);
    expect((await spokenIn(page)).length).toBe(5);
    await expect(marked(page)).toHaveCount(1);
    await control(page, words.play).click();
    await expect.poll(async () => (await spokenIn(page)).length).toBe(6);
    expect((await lastSaid(page))?.text).toBe(before.text);
    await expect(control(page, words.pause)).toBeVisible();
  });

  test('moves to the next block and the one before', async ({ page }) => {
    await listen(page, article('en'));
    for (const name of [words.next, words.next]) await control(page, name).click();
    await expect(marked(page)).toHaveAttribute('id', 'intro-1');
    await expect.poll(async () => await marked(page).textContent()).toContain((await lastSaid(page))!.text);
    await control(page, words.previous).click();
    await expect(marked(page)).toHaveClass(/lede/);
    await control(page, words.previous).click();
    await control(page, words.previous).click();
    await expect(marked(page)).toHaveText(title);
  });

  test('sets the speed and the voice, which are remembered, a Canadian one being the first', async ({
    page,
  }) => {
    const french = stringsFor('fr').listen;
    const tools = page.getByRole('toolbar', { name: french.controls });
    await listen(page, article('fr'));
    await expect.poll(async () => (await lastSaid(page))?.voice).toBe('Amélie');
    await expect(tools.getByLabel(french.voice).locator('option')).toHaveText([
      'Amélie (Canada)',
      'Thomas (France)',
      `Google français (France), ${french.online}`,
    ]);
    await tools.getByLabel(french.speed).selectOption({ label: '1,5\u00a0×' });
    await expect.poll(async () => (await lastSaid(page))?.rate).toBe(1.5);
    await tools.getByLabel(french.voice).selectOption({ label: 'Thomas (France)' });
    await expect.poll(async () => (await lastSaid(page))?.voice).toBe('Thomas');
    expect(new Set((await spokenIn(page)).map(({ text }) => text)).size).toBe(1);

    await page.reload();
    await starter(page).click();
    await expect.poll(async () => await lastSaid(page)).toMatchObject({ voice: 'Thomas', rate: 1.5 });
    await expect(tools.getByLabel(french.voice)).toHaveValue('urn:Thomas');
    await expect(tools.getByLabel(french.speed)).toHaveValue('1.5');
  });

  test('has one voice and one bar, however often and quickly she taps', async ({ page }) => {
    await giveVoices(page, { voices: manyVoices });
    await page.goto(at(article('en')));
    await starter(page).dblclick();
    await starter(page).click();
    await expect(bar(page)).toHaveCount(1);
    await page.waitForTimeout(300);
    expect((await spokenIn(page)).length).toBe(1);
    await control(page, words.close).click();
    await expect(bar(page)).toHaveCount(0);
    await expect(marked(page)).toHaveCount(0);
    await starter(page).click();
    await expect(bar(page)).toHaveCount(1);
    await expect
      .poll(async () => (await spokenIn(page)).map(({ outcome }) => outcome))
      .toEqual(['interrupted', undefined]);
  });

  test('with nothing but a keyboard begins, pauses, moves and ends, and loses no key elsewhere', async ({
    page,
  }) => {
    await giveVoices(page, { voices: manyVoices });
    await page.goto(at(article('en')));
    await expect(starter(page)).toBeVisible();
    await starter(page).focus();
    await page.keyboard.press('Enter');
    await expect(control(page, words.pause)).toBeFocused();
    await page.keyboard.press('Space');
    await expect(control(page, words.play)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(control(page, words.pause)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(control(page, words.next)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(marked(page)).toHaveClass(/lede/);
    await page.keyboard.press('ArrowRight');
    await expect(bar(page).getByLabel(words.speed)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(bar(page).getByLabel(words.voice)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(control(page, words.close)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(control(page, words.previous)).toBeFocused();
    await page.keyboard.press('End');
    await expect(control(page, words.close)).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await expect(control(page, words.pause)).toBeFocused();
    await expect(bar(page).getByLabel(words.speed)).toHaveValue('1');

    // Elsewhere, the keys are the page’s own.
    await page.locator('.prose a').first().focus();
    for (const key of ['Space', 'ArrowRight', 'Escape']) await page.keyboard.press(key);
    await expect(control(page, words.pause)).toBeVisible();
    expect((await lastSaid(page))?.outcome).toBeUndefined();

    await control(page, words.pause).focus();
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    await expect(starter(page)).toBeFocused();
    await expect.poll(async () => (await lastSaid(page))?.outcome).toBe('interrupted');
  });

  test('leaves the page, and the voice is silent; comes back, and goes on', async ({ page }) => {
    await listen(page, article('en'));
    await expect.poll(async () => (await spokenIn(page)).length).toBe(1);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await expect.poll(async () => (await lastSaid(page))?.outcome).toBe('interrupted');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await control(page, words.play).click();
    await expect.poll(async () => (await spokenIn(page)).length).toBe(2);
  });

  test('hears one page at a time', async ({ page, context }) => {
    await listen(page, article('en'));
    await expect.poll(async () => (await spokenIn(page)).length).toBe(1);
    const second = await context.newPage();
    await listen(second, article('fr'));
    await expect.poll(async () => (await lastSaid(page))?.outcome).toBe('interrupted');
    await expect(control(page, words.play)).toBeVisible();
    expect((await lastSaid(second))?.outcome).toBeUndefined();
  });

  test('reads on her own: the page follows again where she meets the voice, or asks for the next block', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 800, height: 600 });
    await listen(page, article('en'));
    const scrolled = () => page.evaluate(() => scrollY);
    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, 3000);
    await expect.poll(scrolled).toBeGreaterThan(2000);
    const away = await scrolled();
    for (let step = 0; step < 4; step++) await finish(page);
    expect(await scrolled()).toBe(away);
    await control(page, words.next).click();
    await expect.poll(() => outOfSight(page)).toBe(0);
    expect(await scrolled()).toBeLessThan(away);

    await page.mouse.wheel(0, 3000);
    await expect.poll(scrolled).toBeGreaterThan(2000);
    await page.evaluate(() => document.querySelector('[data-spoken]')!.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(100);
    for (let step = 0; step < 20; step++) await finish(page);
    await expect.poll(() => outOfSight(page)).toBe(0);
  });

  test('who wants no motion is shown the place at once; others are led there', async ({ page }) => {
    await page.addInitScript(() => {
      const behaviours: unknown[] = [];
      Object.assign(window, { behaviours });
      const own = window.scrollBy.bind(window);
      window.scrollBy = ((to: ScrollToOptions) => {
        behaviours.push(to.behavior);
        own(to);
      }) as typeof window.scrollBy;
    });
    await page.setViewportSize({ width: 360, height: 500 });
    await listen(page, article('en'));
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      await page.emulateMedia({ reducedMotion });
      for (let step = 0; step < 3; step++) await control(page, words.next).click();
    }
    const behaviours = await page.evaluate(() => (window as unknown as { behaviours: string[] }).behaviours);
    expect([...new Set(behaviours)].sort()).toEqual(['instant', 'smooth']);
  });
});

test.describe('A voice that', () => {
  test('waits for a tap of its own begins at the next one', async ({ page }) => {
    await listen(page, article('en'), { faults: ['not-allowed', 'not-allowed'] });
    await expect(page.getByRole('status')).toHaveText(words.refused);
    await control(page, words.play).click();
    await expect(page.getByRole('status')).toHaveText('');
    await expect.poll(async () => (await lastSaid(page))?.text).toBe(title);
  });

  test('is dropped by the browser is asked again', async ({ page }) => {
    await listen(page, article('en'), { faults: ['dropped'] });
    await expect.poll(async () => (await lastSaid(page))?.text).toBe(title);
    await expect(control(page, words.pause)).toBeVisible();
  });

  test('fails is said to have, and can be changed', async ({ page }) => {
    await listen(page, article('en'));
    await finish(page, 'synthesis-failed');
    await expect(page.getByRole('status')).toHaveText(words.failed);
    await bar(page).getByLabel(words.voice).selectOption('urn:Google US English');
    await control(page, words.play).click();
    await expect
      .poll(async () => await lastSaid(page))
      .toMatchObject({
        text: title,
        voice: 'Google US English',
      });
  });

  test('another page took away is paused', async ({ page }) => {
    await listen(page, article('en'));
    await page.waitForTimeout(1200);
    await finish(page, 'interrupted');
    await expect(control(page, words.play)).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('');
  });

  test('speaks from afar is given no more than it can say', async ({ page }) => {
    await listen(page, article('en'), {
      letter: 0,
      voices: [{ name: 'Google US English', lang: 'en-US', far: true }],
    });
    await expect(page.getByRole('status')).toHaveText(words.end, { timeout: 20_000 });
    const lengths = (await spokenIn(page)).map(({ text }) => text.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(160);
    expect(Math.max(...lengths)).toBeGreaterThan(100);
  });
});

test.describe('On a side-by-side page', () => {
  const row = (id: string, en: string, fr: string) =>
    `<div class="row" id="${id}"><p lang="en">${en}</p><p lang="fr">${fr}</p></div>`;
  const duo =
    '<article class="duo"><h1 class="row"><span lang="en">Two sides</span> <span lang="fr">Deux faces</span></h1>' +
    `<div class="prose">${row('a-1', 'One.', 'Un.')}${row('a-2', 'Two.', 'Deux.')}</div></article>`;

  /** Puts a side-by-side text in the place of an article’s, whose button and scripts stay. */
  async function openDuo(page: Page, standIn: Partial<StandIn> = {}): Promise<void> {
    await page.route(`**${article('en')}`, async (route) => {
      const html = await (await route.fetch()).text();
      const button = /<button[^>]*data-on="?listen[\s\S]*?<\/button>/.exec(html)![0];
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: html.replace(/<article[\s\S]*<\/article>/, () => button + duo),
      });
    });
    await listen(page, article('en'), standIn);
  }

  const said = async (page: Page) => (await spokenIn(page)).map(({ text, voice }) => `${voice}: ${text}`);

  test('a learner hears either language, or each passage and then its twin', async ({ page }) => {
    await openDuo(page);
    const language = bar(page).getByLabel(words.language);
    await expect(language.locator('option')).toHaveText([words.only.en, words.only.fr, words.both]);
    for (let step = 0; step < 1; step++) await finish(page);
    expect(await said(page)).toEqual(['Samantha: Two sides', 'Samantha: One.']);
    await language.selectOption({ label: words.both });
    await expect(bar(page).getByLabel(words.voiceOf.fr)).toBeVisible();
    for (let step = 0; step < 3; step++) await finish(page);
    expect((await said(page)).slice(2)).toEqual([
      'Samantha: One.',
      'Amélie: Un.',
      'Samantha: Two.',
      'Amélie: Deux.',
    ]);
    await control(page, words.previous).click();
    await expect(marked(page)).toHaveText('Two.');
    await language.selectOption({ label: words.only.fr });
    await expect(marked(page)).toHaveText('Deux.');
    await expect(bar(page).getByLabel(words.voice).locator('option').first()).toHaveText('Amélie (Canada)');
    await control(page, words.previous).click();
    await expect.poll(async () => (await said(page)).at(-1)).toBe('Amélie: Un.');
  });

  test('no choice is offered where there is no voice for the other language', async ({ page }) => {
    await openDuo(page, { voices: [{ name: 'Samantha', lang: 'en-US' }] });
    await expect(bar(page).locator('select')).toHaveCount(1);
    await finish(page);
    await finish(page);
    expect(await said(page)).toEqual(['Samantha: Two sides', 'Samantha: One.', 'Samantha: Two.']);
  });
});

test.describe('The bar of listening', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`has no barrier that a checker sees, ${colorScheme}, and breaks no policy`, async ({ page }) => {
      const wrong = watch(page);
      await page.emulateMedia({ colorScheme });
      for (const lang of ['en', 'fr'] as const)
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await listen(page, article(lang));
          await expect(marked(page)).toHaveCount(1);
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const { axe } = globalThis as unknown as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            };
            const found = (await axe.run()).violations;
            return found.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
          });
          expect(violations).toEqual([]);
        }
      expect(wrong).toEqual([]);
    });

  test('fits the smallest phone and letters twice as large, with every control in reach', async ({
    page,
  }) => {
    for (const [width, letters] of [
      [320, '100%'],
      [360, '100%'],
      [360, '200%'],
      [640, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 640 });
      await listen(page, article('fr'));
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
      const found = await page.evaluate(() => {
        const frame = document.querySelector('.listen-bar')!;
        const { scrollWidth, clientWidth } = document.documentElement;
        const boxes = [...frame.querySelectorAll('button, select')].map((one) => one.getBoundingClientRect());
        return {
          sideways: scrollWidth - clientWidth,
          share: frame.clientHeight / innerHeight,
          outside: boxes.filter(({ left, right }) => left < 0 || right > innerWidth).length,
          small: boxes.filter((box) => Math.min(box.width, box.height) < 24).length,
        };
      });
      expect(found, `${width} px, ${letters}`).toMatchObject({ sideways: 0, outside: 0, small: 0 });
      expect(found.share, `${width} px, ${letters}`).toBeLessThan(letters === '100%' ? 0.2 : 0.61);
    }
  });

  test('covers nothing that has the focus, nor the end of the page', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 500 });
    await listen(page, article('en'));
    await page.locator('.prose a').first().focus();
    const covered: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement!;
        const room = document.querySelector('.listen-bar')!;
        if (room.contains(focused)) return undefined;
        const { bottom } = focused.getBoundingClientRect();
        return bottom > room.getBoundingClientRect().top ? focused.textContent : undefined;
      });
      if (hidden) covered.push(hidden);
    }
    expect(covered).toEqual([]);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    expect(
      await page.evaluate(
        () =>
          document.querySelector('.listen-bar')!.getBoundingClientRect().top -
          document.querySelector('footer')!.getBoundingClientRect().bottom,
      ),
    ).toBeGreaterThanOrEqual(-1);
  });

  test('marks what is spoken where colours are the reader’s own', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await listen(page, article('en'));
    const [spoken, mark] = await page.evaluate(() => {
      const mark = document.body.appendChild(document.createElement('mark'));
      return [document.querySelector('[data-spoken]')!, mark].map((one) => {
        const { backgroundColor, outlineStyle } = getComputedStyle(one);
        return { backgroundColor, outlineStyle };
      });
    });
    expect(spoken!.outlineStyle).toBe('solid');
    expect(mark).toBeDefined();
  });

  test('is not printed, nor is the mark', async ({ page }) => {
    await listen(page, article('en'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.listen-bar')).toBeHidden();
    await expect(starter(page)).toBeHidden();
    const { backgroundColor } = await marked(page).evaluate((block) => ({
      backgroundColor: getComputedStyle(block).backgroundColor,
    }));
    expect(backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });
});
