import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { typesetter, type Typesetter } from '../../src/i18n/typography.ts';
import { publishedHub } from '../support/content.ts';
import { everyPage } from '../support/kinds.ts';
import { feedWords, hiddenWords, structuredWords, textNodes, wordsIn, type Said } from '../support/said.ts';
import { readPage, readText } from '../support/site.ts';

const { locale } = publishedHub().site;
const pages = everyPage().map(({ path, lang }) => {
  const page = readPage(path);
  return { path, lang, page, said: [...textNodes(page), ...hiddenWords(page), ...structuredWords(page)] };
});
const documents = languages.flatMap((lang) => [
  { path: `/${lang}/feed.xml`, said: feedWords(readText(`/${lang}/feed.xml`), lang) },
  ...['search-words.json', 'site.webmanifest'].map((name) => ({
    path: `/${lang}/${name}`,
    said: wordsIn(JSON.parse(readText(`/${lang}/${name}`)), lang, name),
  })),
]);
const inLanguage = (wanted: string) =>
  [...pages, ...documents].flatMap(({ path, said }) =>
    said.filter(({ lang }) => lang === wanted).map((one) => ({ path, ...one })),
  );
const french = inLanguage('fr');
const english = inLanguage('en');

type SaidOn = Said & { path: string };

/** Each fault once, with the page it was first seen on. */
function faults(of: (said: Said) => string | undefined, all: SaidOn[]): string[] {
  const seen = new Map<string, string>();
  for (const one of all) {
    const fault = of(one);
    if (fault && !seen.has(fault)) seen.set(fault, `${one.path} <${one.where}> ${fault}`);
  }
  return [...seen.values()];
}

/** The text of a node with as much around it as a rule needs to see. */
function within({ before, text, after }: Said): string {
  return before.slice(-2) + text + after.slice(0, 2);
}

/** What the typesetter would change in a text, with a little around it. */
function changed(set: Typesetter): (said: Said) => string | undefined {
  return ({ text, before, after }) => {
    const mended = set(text, before, after);
    if (mended === text) return undefined;
    const at = [...text].findIndex((letter, index) => letter !== mended[index]);
    return `${JSON.stringify(text.slice(Math.max(0, at - 20), at + 5))} should not be set so`;
  };
}

const typed = ({ text }: Said) => /.{0,12}['"`].{0,12}/.exec(text)?.[0];

describe('A French reader', () => {
  test('has French pages to read', () => {
    expect(new Set(french.map(({ path }) => path)).size).toBeGreaterThan(100);
  });

  test('has French to read in structured data, in feeds and in what scripts say', () => {
    for (const where of ['json-ld', 'content', 'search-words.json', 'site.webmanifest'])
      expect(
        french.filter((said) => said.where.startsWith(where)),
        where,
      ).not.toEqual([]);
  });

  test('never finds a mark at the beginning of a line', () => {
    const address = /\w+:\/\/\S+/g;
    const alone = (said: Said) => /\S* [:;!?»%$]|« \S*/.exec(within(said).replace(address, ''))?.[0];
    expect(faults(alone, french)).toEqual([]);
  });

  test('never finds a time, an amount or a number broken in two', () => {
    const parted = /(?<![\p{L}\d])\d+ (?:h|min|s|km|[kMG]o|\$|%|\d{3})(?![\p{L}\d])|\dh \d|\d h\u00a0?\d/u;
    expect(faults((said) => parted.exec(within(said))?.[0], french)).toEqual([]);
  });

  test('never finds a typewriter’s apostrophe or quotes', () => {
    expect(faults(typed, french)).toEqual([]);
  });

  test('finds every line set by the rules of her French', () => {
    expect(faults(changed(typesetter(locale.fr)), french)).toEqual([]);
  });

  test('reads dates as they are written in Canada: 1er août 2026', () => {
    const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
    const right = new RegExp(`^(1er|[2-9]|[12]\\d|3[01])\u00a0(${months}) \\d{4}$`);
    const dates = pages
      .filter(({ lang }) => lang === 'fr')
      .flatMap(({ page }) => page.querySelectorAll('time').map(({ text }) => text.trim()));
    expect(dates).not.toEqual([]);
    expect([...new Set(dates)].filter((date) => !right.test(date))).toEqual([]);
    const wrong = new RegExp(`\\b\\d+ (${months})\\b|\\b1\u00a0(${months})\\b`);
    expect(faults((said) => wrong.exec(within(said))?.[0], french)).toEqual([]);
  });
});

describe('An English reader', () => {
  test('never finds a typewriter’s apostrophe or quotes', () => {
    expect(faults(typed, english)).toEqual([]);
  });

  test('finds every line set by the rules of her English', () => {
    expect(faults(changed(typesetter(locale.en)), english)).toEqual([]);
  });
});
