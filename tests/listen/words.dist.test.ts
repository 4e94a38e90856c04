import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import type { ListenSetup } from '../../src/listen/setup.ts';
import { publishedHub } from '../support/content.ts';
import { everyPage, type Kind } from '../support/kinds.ts';
import { readPage, readText } from '../support/site.ts';

const { locale } = publishedHub().site;

test('a listener is told of the controls in her language alone, set as it is set', () => {
  for (const lang of languages) {
    const setup = JSON.parse(readText(`/${lang}/listen-words.json`)) as ListenSetup;
    expect(setup).toEqual({ words: stringsFor(lang, locale[lang]).listen, locales: locale });
  }
});

const prose: Kind[] = ['articles', 'tips', 'lists', 'paths', 'glossary', 'page'];
const none = /-list$|^(home|topics|search|door|short|lost)$/;

test('every page with prose offers to be heard, and none that only leads on', () => {
  const pages = everyPage().map((page) => ({ ...page, html: readPage(page.path) }));
  const offering = pages.filter(({ html }) => html.querySelector('[data-on=listen]'));
  expect(pages.filter(({ kind }) => prose.includes(kind))).toEqual(
    offering.filter(({ kind }) => prose.includes(kind)),
  );
  expect(offering.filter(({ kind }) => none.test(kind))).toEqual([]);
  for (const { path, lang, html } of offering) {
    const [button, ...more] = html.querySelectorAll('[data-on=listen]');
    expect(more, path).toEqual([]);
    expect(button!.hasAttribute('hidden'), path).toBe(true);
    expect(button!.textContent.trim(), path).toBe(stringsFor(lang!, locale[lang!]).listen.page);
    expect(button!.getAttribute('data-words'), path).toMatch(new RegExp(`/${lang}/listen-words\\.json$`));
  }
});
