import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { publishedHub } from '../support/content.ts';
import { everyPage, type Kind } from '../support/kinds.ts';
import { readPage } from '../support/site.ts';

const pages = everyPage();
const { site } = publishedHub();

/** The numbers said aloud: one tip of a podcast, and those of the hub’s own. */
const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 814];

/** How many pages of each kind there are at least. */
const fewest: Partial<Record<Kind, number>> = {
  articles: 8,
  tips: 12,
  lists: 4,
  books: 20,
  people: 20,
  glossary: 30,
  topics: 8,
  paths: 3,
  quotes: 10,
};

describe.each(languages)('Somebody who reads in %s', (lang) => {
  const of = (kind: Kind) => pages.filter((page) => page.lang === lang && page.kind === kind);

  test.each(Object.entries(fewest))('finds %s, %i or more', (kind, count) => {
    expect(of(kind as Kind).length).toBeGreaterThanOrEqual(count);
  });

  test('reads articles that take five minutes: 700 to 1,200 words', () => {
    const lengths = of('articles').map(({ path }) => {
      const text = readPage(path).querySelector('.prose')!;
      for (const anchor of text.querySelectorAll('a.anchor')) anchor.remove();
      return { path, words: text.text.trim().split(/\s+/).length };
    });
    expect(lengths.filter(({ words }) => words < 700 || words > 1200)).toEqual([]);
  });

  test('finds five books or more on each list, each with a reason', () => {
    for (const { path } of of('lists')) {
      const books = readPage(path).querySelectorAll('ol.cards > li');
      expect(books.length, path).toBeGreaterThanOrEqual(5);
      expect(books.filter((book) => !book.querySelector('.why')?.text.trim()).length, path).toBe(0);
    }
  });

  test('is never shown what the editor has not set', () => {
    const shown = pages
      .filter((page) => page.lang === lang)
      .flatMap(({ path }) => {
        const page = readPage(path);
        const links = page.querySelectorAll('a[href]').map((link) => link.getAttribute('href')!);
        const contact = links.filter(
          (href) =>
            // A link that names nobody is the reader’s own to address.
            (/^mailto:[^?]/.test(href) && !site.contact?.mail) ||
            (href.startsWith('tel:') && !site.contact?.phone) ||
            (/^sms:[^?]/.test(href) && !site.contact?.text) ||
            /^$|null|undefined/.test(href),
        );
        const forms = site.newsletter ? [] : page.querySelectorAll('form[method=post], input[type=email]');
        return [...contact, ...forms.map(String)].map((what) => `${path} ${what}`);
      });
    expect(shown).toEqual([]);
  });
});

test('a listener finds each tip under the number she heard', () => {
  const short = pages
    .filter(({ kind }) => kind === 'short')
    .map(({ path }) => Number(path.replaceAll('/', '')));
  expect(short.toSorted((a, b) => a - b)).toEqual(numbers);
});
