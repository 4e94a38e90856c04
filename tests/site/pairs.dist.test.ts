import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { sectionNames } from '../../src/i18n/addresses.ts';
import { languages, other, type Lang } from '../../src/i18n/languages.ts';
import { addresses, canonicalOf } from '../support/addresses.ts';
import { everyPage } from '../support/kinds.ts';
import { readPage, readText } from '../support/site.ts';

const to = addresses();
const all = everyPage().map((sample) => ({ ...sample, page: readPage(sample.path) }));
const inOneLanguage = all.filter((one): one is typeof one & { lang: Lang } => one.lang !== undefined);
// A page with both versions of a work gives the address of one of them, which is another page.
const byAddress = new Map(
  all.filter(({ kind }) => kind !== 'duo').map(({ page }) => [canonicalOf(page)!, page]),
);

/** `hreflang` and address of each version a page names. */
function alternates(page: HTMLElement): [string, string][] {
  return page
    .querySelectorAll('link[rel=alternate][hreflang]')
    .map((link) => [link.getAttribute('hreflang')!, link.getAttribute('href')!]);
}

function switchOf(page: HTMLElement): HTMLElement {
  return page.querySelector('header a[data-switch]')!;
}

/** True where a page says that the other language has none of its own. */
function isSingle(page: HTMLElement): boolean {
  return switchOf(page).hasAttribute('aria-describedby');
}

describe('A reader who changes language', () => {
  test('has one plain link to the other language on every page', () => {
    for (const { path, lang, page } of inOneLanguage) {
      const links = page.querySelectorAll('header a[data-switch]');
      expect(links.length, path).toBe(1);
      expect(links[0]!.getAttribute('hreflang'), path).toBe(other(lang));
      expect(links[0]!.getAttribute('lang'), path).toBe(other(lang));
    }
  });

  test('comes to the page of the same kind that leads back here', () => {
    const paths = new Map(inOneLanguage.map((one) => [one.path, one]));
    for (const { path, kind, page } of inOneLanguage) {
      if (isSingle(page)) continue;
      const twin = paths.get(to.target(switchOf(page).getAttribute('href')!, path)?.path ?? '');
      expect(twin?.kind, path).toBe(kind);
      expect(to.target(switchOf(twin!.page).getAttribute('href')!, twin!.path)?.path, path).toBe(path);
    }
  });

  test('comes from every block of a text to the one of the same name there', () => {
    let links = 0;
    const works = inOneLanguage.filter(({ kind }) => /^(articles|tips|lists)$/.test(kind));
    for (const { path, lang, page } of works)
      for (const block of page.querySelectorAll('.prose > [id]')) {
        const ways = block.querySelectorAll('a[data-on=twin]');
        expect(ways.length, `${path}#${block.id}`).toBe(isSingle(page) ? 0 : 1);
        for (const way of ways) {
          const there = to.target(way.getAttribute('href')!, path)!;
          expect(there.hash, path).toBe(block.id);
          expect(there.path, path).toBe(to.target(switchOf(page).getAttribute('href')!, path)!.path);
          expect(way.getAttribute('lang'), path).toBe(other(lang));
          expect(way.hasAttribute('hidden'), path).toBe(true);
          links++;
        }
      }
    expect(links).toBeGreaterThan(500);
  });

  test('finds every page in her language, or the list of its section and a note', () => {
    for (const { path, lang, kind, page } of inOneLanguage.filter((one) => isSingle(one.page))) {
      const section = sectionNames[kind as keyof typeof sectionNames][other(lang)];
      expect(to.target(switchOf(page).getAttribute('href')!, path)?.path, path).toBe(
        `/${other(lang)}/${section}/`,
      );
      expect(
        page.querySelector(`#${switchOf(page).getAttribute('aria-describedby')}`)?.text.trim(),
        path,
      ).toBeTruthy();
      expect(alternates(page), path).toEqual([]);
    }
    const [en, fr] = languages.map((lang) =>
      inOneLanguage.filter((one) => one.lang === lang && !isSingle(one.page)),
    );
    expect(en!.length).toBe(fr!.length);
  });
});

describe('A search engine', () => {
  test('is told of both versions by each of them, and which is for others', () => {
    for (const { path, page } of all) {
      const versions = alternates(page);
      if (versions.length === 0) continue;
      expect(versions.map(([tag]) => tag).toSorted(), path).toEqual(['en', 'fr', 'x-default']);
      expect(
        versions.map(([, address]) => address),
        path,
      ).toContain(canonicalOf(page));
      for (const [, address] of versions) {
        const version = byAddress.get(address);
        expect(version && alternates(version), `${path} → ${address}`).toEqual(versions);
      }
    }
  });

  test('is told of the version that the switch leads to', () => {
    for (const { path, lang, page } of inOneLanguage) {
      const hidden = page.querySelector('meta[name=robots]')?.getAttribute('content')?.includes('noindex');
      if (hidden || isSingle(page)) continue;
      const twin = alternates(page).find(([tag]) => tag === other(lang))?.[1];
      expect(twin && to.target(twin), path).toEqual(to.target(switchOf(page).getAttribute('href')!, path));
    }
  });

  test('reads the same versions in the sitemap', () => {
    for (const [, url] of readText('/sitemap.xml').matchAll(/<url>(.*?)<\/url>/gs)) {
      const address = /<loc>([^<]*)/.exec(url!)![1]!;
      const versions = [...url!.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, tag, href]) => [
        tag,
        href,
      ]);
      expect(versions, address).toEqual(alternates(byAddress.get(address)!));
    }
  });
});
