import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { sectionNames } from '../../src/i18n/addresses.ts';
import { languages, other } from '../../src/i18n/languages.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { addresses, siteUrl } from '../support/addresses.ts';
import { publishedHub } from '../support/content.ts';
import { everyPage } from '../support/kinds.ts';
import { blockingFiles, scriptTexts } from '../support/loads.ts';
import { allFiles, brotliSize, fileOf, readPage, readText } from '../support/site.ts';

const to = addresses();
const { articles, tips, lists } = publishedHub();

/** Each page with both versions, beside the pages of either alone. */
const duos = everyPage().flatMap(({ path, kind, lang }) => {
  if (kind !== 'duo' || !lang) return [];
  const page = readPage(path);
  const alone = path.replace(/duo\/$/, '');
  const single = readPage(alone);
  const twinPath = to.target(single.querySelector('[data-switch]')!.getAttribute('href')!, alone)!.path;
  return [{ path, lang, page, alone, single, twinPath, twin: readPage(twinPath) }];
});

/** Words without the spaces between them, which tags may stand for. */
const squeeze = (text: string) => text.replace(/\s+/g, '');

/** The two sides of a row. */
const sidesOf = (row: HTMLElement) => row.childNodes.filter((node) => node instanceof HTMLElement);

/** The words of parts of a page, without what the house says in them. */
function wordsOf(page: HTMLElement, selector: string): string {
  const parts = page.querySelectorAll(selector).map((part) => {
    const own = part.clone() as HTMLElement;
    for (const house of own.querySelectorAll('a.anchor, [data-on=twin], .hide, .stale')) house.remove();
    return own.text;
  });
  return squeeze(parts.join(''));
}

const idsOf = (page: HTMLElement) => page.querySelectorAll('.prose [id]').map(({ id }) => id);

describe('A reader of both languages', () => {
  test('finds every work that is in both side by side, in either, and no other', () => {
    const expected = languages.flatMap((lang) =>
      [...articles, ...tips, ...lists]
        .filter(({ texts }) => texts.en && texts.fr)
        .map(({ section, texts }) => `/${lang}/${sectionNames[section][lang]}/${texts[lang]!.slug}/duo/`),
    );
    expect(expected.length).toBeGreaterThan(40);
    expect(duos.map(({ path }) => path).toSorted()).toEqual(expected.toSorted());
  });

  test('comes there from the page of either version, and back', () => {
    for (const { path, lang, page, alone, single } of duos) {
      const links = single
        .querySelectorAll('main a')
        .filter(({ text }) => text.trim() === stringsFor(lang).duo.link);
      expect(
        links.map((link) => to.target(link.getAttribute('href')!, alone)?.path),
        alone,
      ).toEqual([path]);
      const back = page.querySelectorAll('main nav a').at(-1)!;
      expect(to.target(back.getAttribute('href')!, path)?.path, path).toBe(alone);
    }
  });

  test('changes language and stays side by side', () => {
    for (const { path, page, twinPath } of duos) {
      const there = to.target(page.querySelector('[data-switch]')!.getAttribute('href')!, path);
      expect(there?.path, path).toBe(`${twinPath}duo/`);
    }
  });

  test('reads all of either version, her own first, and each in its language', () => {
    for (const { path, lang, page, single, twin } of duos) {
      for (const row of page.querySelectorAll('article .row')) {
        expect(
          sidesOf(row).map((side) => side.getAttribute('lang')),
          `${path} ${row.text.slice(0, 40)}`,
        ).toEqual([lang, other(lang)]);
      }
      for (const [of, alone] of [
        [lang, single],
        [other(lang), twin],
      ] as const) {
        const side = `> [lang=${of}]`;
        expect(wordsOf(page, `.prose > * ${side}`), path).toBe(wordsOf(alone, '.prose'));
        for (const head of ['h1', 'h1 + p'])
          expect(wordsOf(page, `${head} ${side}`), path).toBe(wordsOf(alone, head));
        expect(wordsOf(page, `article section li ${side}`), path).toBe(readingsOf(alone));
      }
    }
  });

  test('finds each passage beside its twin', () => {
    let rows = 0;
    for (const { path, page, single, twin } of duos)
      for (const row of page.querySelectorAll('.prose > .row')) {
        // Where one faces two, the id is that of the first.
        if (row.querySelector('.stack')) continue;
        rows++;
        expect(
          sidesOf(row).map(({ text }) => squeeze(text)),
          `${path}#${row.id}`,
        ).toEqual([single, twin].map((alone) => wordsOf(alone, `#${row.id}`)));
      }
    expect(rows).toBeGreaterThan(400);
  });

  test('is led to a passage by the address it has in either version', () => {
    for (const { path, page, single, twin } of duos) {
      const ids = idsOf(page);
      expect(ids.filter((id) => idsOf(single).includes(id)).length, path).toBe(idsOf(single).length);
      expect(new Set(ids), path).toEqual(new Set([...idsOf(single), ...idsOf(twin)]));
      expect(ids, path).toEqual(idsOf(single));
    }
  });

  test('moves by the headings of her version, each said in both', () => {
    for (const { path, lang, page, single } of duos) {
      const headings = page.querySelectorAll('.prose :is(h2, h3, h4)');
      const own = single.querySelectorAll('.prose :is(h2, h3, h4)');
      expect(
        headings.map((heading) => [heading.rawTagName, wordsOf(heading, `[lang=${lang}]`)]),
        path,
      ).toEqual(own.map((heading) => [heading.rawTagName, wordsOf(single, `#${heading.id}`)]));
      for (const heading of headings) expect(wordsOf(heading, `[lang=${other(lang)}]`), path).not.toBe('');
    }
  });
});

/** Title, author, time and reason of each book of a list, as the page of one version says them. */
function readingsOf(page: HTMLElement): string {
  const readings = page.querySelectorAll('ol.cards > li').map((card) => {
    const by = card.querySelector('h3 + .facts')!.text;
    const minutes = card.querySelector('.place + p')?.text;
    const [title, why] = ['h3', '.why'].map((part) => card.querySelector(part)!.text);
    return `${title}${by}${minutes ? `,${minutes}` : ''}${why}`;
  });
  return squeeze(readings.join(''));
}

describe('Somebody who searches', () => {
  test('is led to the page of one version: no list, feed or index of the hub names both', () => {
    const lists = languages.map((lang) => `/${lang}/feed.xml`);
    const named = [...lists, ...allFiles().filter((path) => /^\/sitemap[\w-]*\.xml$/.test(path))].filter(
      (path) => readText(path).includes('/duo/'),
    );
    expect(named).toEqual([]);
    const fragments = allFiles().filter((path) => path.endsWith('.pf_fragment'));
    expect(fragments.length).toBeGreaterThan(100);
    const indexed = fragments.filter((path) =>
      gunzipSync(readFileSync(fileOf(path)))
        .toString()
        .includes('/duo/'),
    );
    expect(indexed).toEqual([]);
  });

  test('is told by the page itself: it is not to be listed, and has no versions but those of that page', () => {
    for (const { path, page, alone, single } of duos) {
      expect(page.querySelector('meta[name=robots]')?.getAttribute('content'), path).toBe('noindex');
      expect(page.querySelectorAll('link[hreflang]').length, path).toBe(0);
      expect(page.querySelector('link[rel=canonical]')?.getAttribute('href'), path).toBe(
        siteUrl() + alone.slice(1),
      );
      const picture = (of: HTMLElement) =>
        of.querySelector('meta[property="og:image"]')?.getAttribute('content');
      expect(picture(page), path).toBe(picture(single));
      const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')!.rawText) as {
        '@graph': { '@type': string }[];
      };
      expect(
        data['@graph'].map((node) => node['@type']),
        path,
      ).toEqual(['BreadcrumbList']);
    }
  });
});

describe('A reader on a slow line', () => {
  test('has both versions in the first flight', () => {
    const firstFlight = 14_600;
    const size = (path: string) => readText(path).length;
    const longest = duos.toSorted((a, b) => size(b.path) - size(a.path)).slice(0, 6);
    const sizes = longest.map(({ path, page }) => ({
      path,
      bytes: [path, ...blockingFiles(page, path, to)]
        .map((file) => brotliSize(readText(file)))
        .reduce((a, b) => a + b),
    }));
    const heaviest = sizes.toSorted((a, b) => b.bytes - a.bytes)[0]!;
    console.log(`The heaviest pair: ${heaviest.path}, ${heaviest.bytes} bytes of HTML and CSS by brotli`);
    expect(sizes.filter(({ bytes }) => bytes > firstFlight)).toEqual([]);
  });

  test('loads no script that the page of one version has not', () => {
    for (const { path, page, alone, single } of duos)
      expect(scriptTexts(page, path, to), path).toEqual(scriptTexts(single, alone, to));
  });
});
