import { expect, test } from 'vitest';
import { languages, other, type Lang } from '../../src/i18n/languages.ts';
import { publishedHub } from '../support/content.ts';
import { wordsOnlyOf } from '../support/interface-words.ts';
import { everyPage } from '../support/kinds.ts';
import { hiddenWords, textNodes } from '../support/said.ts';
import { readPage, readText } from '../support/site.ts';

const { locale } = publishedHub().site;
const said = everyPage().flatMap(({ path }) => {
  const page = readPage(path);
  return [...textNodes(page), ...hiddenWords(page)].map((one) => ({ path, ...one }));
});

/** Each text that a page of `lang` has and that is said in the other language only. */
function foreign(lang: Lang): string[] {
  const theirs = wordsOnlyOf(other(lang), locale);
  const found = said.filter((one) => one.lang === lang && theirs.has(one.text.trim()));
  return [
    ...new Map(found.map((one) => [one.text.trim(), `${one.path} <${one.where}> ${one.text}`])).values(),
  ];
}

test('a French reader meets no English word of the interface', () => {
  expect(wordsOnlyOf('en', locale).size).toBeGreaterThan(100);
  expect(foreign('fr')).toEqual([]);
});

test('an English reader meets no French word of the interface', () => {
  expect(wordsOnlyOf('fr', locale).size).toBeGreaterThan(100);
  expect(foreign('en')).toEqual([]);
});

test('a searcher is answered in her language', () => {
  for (const lang of languages) {
    const theirs = wordsOnlyOf(other(lang), locale);
    const texts = [...readText(`/${lang}/search-words.json`).matchAll(/"([^"]*)"/g)].map(([, text]) => text!);
    expect(texts.filter((text) => theirs.has(text))).toEqual([]);
  }
});

test('every word on a page is in a language that the page names', () => {
  const tag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;
  expect(
    said.filter(({ lang }) => !tag.test(lang)).map(({ path, lang, text }) => [path, lang, text]),
  ).toEqual([]);
});
