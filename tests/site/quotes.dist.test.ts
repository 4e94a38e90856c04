import { describe, expect, test } from 'vitest';
import { itemPath, sectionNames } from '../../src/i18n/addresses.ts';
import { languages, other } from '../../src/i18n/languages.ts';
import { wordsIn } from '../../src/library/quotes.ts';
import { addresses, canonicalOf } from '../support/addresses.ts';
import { publishedHub } from '../support/content.ts';
import { everyPage } from '../support/kinds.ts';
import { readPage } from '../support/site.ts';

const { quotes, people } = publishedHub();
const to = addresses();
const pages = quotes.flatMap(({ key, data }) =>
  languages.map((lang) => {
    const path = itemPath('quotes', data.slug?.[lang] ?? key, lang, '/');
    return { path, lang, data, page: readPage(path) };
  }),
);

describe('A reader of a quote', () => {
  test('finds it under an address in each language, and no other', () => {
    expect(
      everyPage()
        .filter(({ kind }) => kind === 'quotes')
        .map(({ path }) => path),
    ).toEqual(pages.map(({ path }) => path).toSorted());
  });

  test('reads the words in her language, marked, then in the other, each said to be so', () => {
    for (const { path, lang, data, page } of pages) {
      const quoted = page.querySelectorAll('main blockquote');
      expect(
        quoted.map((one) => [one.getAttribute('lang'), one.text.trim()]),
        path,
      ).toEqual([
        [undefined, wordsIn(data, lang)],
        [other(lang), wordsIn(data, other(lang))],
      ]);
      expect(quoted[0]!.querySelector('mark')?.text.trim(), path).toBe(wordsIn(data, lang));
      expect(page.querySelectorAll('main figcaption').map(({ text }) => text.trim() !== '')).toEqual([
        true,
        true,
      ]);
    }
  });

  test('opens the passage she reads it in, in her language, from beside the words and below them', () => {
    for (const { path, page } of pages) {
      const [beside, below] = ['article cite a', 'section .cards a'].map((links) =>
        page.querySelector(`main ${links}`)!.getAttribute('href')!,
      );
      expect(below, path).toBe(beside);
      const passage = to.target(beside!, path)!;
      expect(to.target(page.querySelector('blockquote')!.getAttribute('cite')!)?.path, path).toBe(
        passage.path,
      );
      const id = new URL(beside!, 'https://here.example').hash.slice(1);
      expect(readPage(passage.path).getElementById(id), `${path} ${beside}`).not.toBeNull();
    }
  });

  test('comes to it from the list, from the page of who said it, and from the text it is in', () => {
    for (const { path, lang, data, page } of pages) {
      const by = people.find(({ key }) => key === data.by)!;
      const work = to.target(page.querySelector('main cite a')!.getAttribute('href')!, path)!.path;
      for (const from of [
        `/${lang}/${sectionNames.quotes[lang]}/`,
        itemPath('people', by.data.slug[lang], lang, '/'),
        work,
      ]) {
        const links = readPage(from)
          .querySelectorAll('main a[href]')
          .filter((link) => to.target(link.getAttribute('href')!, from)?.path === path);
        expect(links.length, `${from} → ${path}`).toBe(1);
      }
    }
  });

  test('may choose quotes among the kinds of what she searches', () => {
    for (const lang of languages) {
      const options = readPage(`/${lang}/${sectionNames.search[lang]}/`).querySelectorAll('option');
      expect(options.map((option) => option.getAttribute('value'))).toContain('quotes');
    }
  });
});

describe('A program that reads the page of a quote', () => {
  test('finds the words, their language, who said them and where', () => {
    for (const { path, lang, data, page } of pages) {
      const [node] = page
        .querySelectorAll('script[type=application/ld+json]')
        .flatMap(({ rawText }) => (JSON.parse(rawText) as { '@graph': Record<string, unknown>[] })['@graph']);
      const twin = {
        '@type': 'Quotation',
        inLanguage: other(lang),
        text: wordsIn(data, other(lang)),
      };
      expect(node, path).toMatchObject({
        '@type': 'Quotation',
        '@id': canonicalOf(page),
        inLanguage: lang,
        text: wordsIn(data, lang),
        creator: { '@type': 'Organization' },
        isBasedOn: { url: page.querySelector('blockquote')!.getAttribute('cite') },
        [data.language === lang ? 'workTranslation' : 'translationOfWork']: twin,
      });
    }
  });
});
