import type { Lang } from '../i18n/languages.ts';
import { writeQuery } from './address.ts';
import { element } from './element.ts';
import type { Found, SearchQuery } from './found.ts';
import { marked } from './results.ts';
import { correctedText, fill, filled, quotedWords } from './say.ts';
import type { SearchSetup } from './setup.ts';

/**
 * What is said above the hits: which words were taken for others, which nothing has, and where there are no hits, what
 * to do. Links that ask again bear `data-ask`.
 * @param page address of the search page
 */
export function told(
  found: Found,
  query: SearchQuery,
  setup: SearchSetup,
  lang: Lang,
  page: string,
): HTMLElement[] {
  const { words, other } = setup;
  const asked = query.text.trim();
  const ask = (change: Partial<SearchQuery>, text = asked) =>
    element('a', { href: page + writeQuery({ ...query, ...change }), 'data-ask': '' }, text);
  const said: (Node | string)[][] = [];

  if (found.corrected.length) {
    const shown = element('span', {}, ...marked(correctedText(asked, found.corrected), 'strong'));
    said.push(fill<Node | string>(words.corrected, { shown, typed: ask({ asTyped: true }) }));
  }
  if (found.hits.length) {
    if (found.unknown.length)
      said.push([filled(words.unknown, { words: quotedWords(found.unknown, setup, lang) })]);
  } else if (asked) {
    const { nearest } = found;
    said.push([filled(words.nothing, { q: asked })]);
    if (nearest)
      said.push(
        fill<Node | string>(words.nearest, { word: ask({ text: nearest, asTyped: false }, nearest) }),
      );
    const href = other.href + writeQuery({ text: asked });
    said.push(
      [words.advice],
      [element('a', { href, hreflang: other.lang }, filled(words.inOtherLanguage, { q: asked }))],
    );
  } else said.push([words.nothingChosen]);
  return said.map((parts) => element('p', {}, ...parts));
}
