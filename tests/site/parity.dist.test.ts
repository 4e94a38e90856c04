import { describe, expect, test } from 'vitest';
import { sectionPath } from '../../src/i18n/addresses.ts';
import { languages, other } from '../../src/i18n/languages.ts';
import { formatNumber, formatRatio } from '../../src/i18n/numbers.ts';
import { parityOfHub } from '../../src/library/parity.ts';
import { addresses } from '../support/addresses.ts';
import { publishedHub } from '../support/content.ts';
import { everyPage } from '../support/kinds.ts';
import { readPage, readText } from '../support/site.ts';

const to = addresses();
const hub = publishedHub();
const parity = parityOfHub(hub);

describe.each(languages)('a reader who asks, in %s, whether she may trust both languages', (lang) => {
  const path = sectionPath('parity', lang, '/');
  const page = readPage(path);
  const number = (count: number) => formatNumber(count, hub.site.locale[lang]);
  const rowsOf = (table: number) =>
    page
      .querySelectorAll('table')
      [table]!.querySelectorAll('tbody tr')
      .map((row) => row.querySelectorAll('td').map(({ text }) => text.trim()));

  test('finds the page from the foot of every page', () => {
    for (const sample of everyPage().filter((one) => one.lang === lang)) {
      const links = readPage(sample.path).querySelectorAll('footer a');
      const found = links.some((link) => to.target(link.getAttribute('href')!, sample.path)?.path === path);
      expect(found, sample.path).toBe(true);
    }
    expect(readText('/sitemap.xml')).toContain(`${path}</loc>`);
  });

  test('reads how many things of each kind there are, as the content has them', () => {
    const counts = [...Object.values(parity.kinds), parity.total];
    expect(rowsOf(0)).toEqual(
      counts.map((count) => [count[lang], count[other(lang)], count.both].map(number)),
    );
  });

  test('reads how often each fault was found', () => {
    const sum = (of: (pair: (typeof parity.pairs)[number]) => number) =>
      parity.pairs.reduce((total, pair) => total + of(pair), 0);
    const counts = page.querySelectorAll('.count').map(({ text }) => text.trim());
    expect(counts.slice(0, 5)).toEqual(
      [
        parity.gaps.length,
        sum(({ stale }) => stale.length),
        sum(({ alike }) => alike.length),
        sum(({ described }) => described.missing.length + described.same.length),
        sum(({ flagged }) => Number(flagged)),
      ].map(number),
    );
  });

  test('reads the length of every text', () => {
    const shown = rowsOf(1).filter((cells) => cells.length);
    const wanted = parity.pairs.map(({ characters, ratio }) => [
      number(characters[lang]),
      number(characters[other(lang)]),
      formatRatio(ratio!, hub.site.locale[lang]),
    ]);
    expect(shown.map(String).toSorted()).toEqual(wanted.map(String).toSorted());
  });

  test('is led to texts and places that are there', () => {
    for (const link of page.querySelectorAll('main a')) {
      const href = link.getAttribute('href')!;
      expect(to.served(to.target(href, path)!.path), href).toBeDefined();
      if (href.startsWith('#')) expect(page.querySelector(href), href).not.toBeNull();
    }
  });
});

test('the page of a release is the same whatever the day', () => {
  for (const lang of languages)
    expect(readText(sectionPath('parity', lang, '/'))).not.toMatch(/\d+ (days|jours)/);
});
