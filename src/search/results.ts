import { formatNumber } from '../i18n/numbers.ts';
import { plural } from '../i18n/plural.ts';
import type { Lang } from '../i18n/languages.ts';
import { element } from './element.ts';
import type { Found, Hit, Marked, SearchQuery } from './found.ts';
import type { SearchSetup } from './setup.ts';

/** Shows hits in a list, in order, behind the first `kept`, which stand there already. */
export function showHits(list: HTMLElement, hits: Hit[], kinds: SearchSetup['kinds'], kept = 0): void {
  const shown = [...list.children].slice(0, kept);
  list.replaceChildren(...shown, ...hits.slice(kept).map((hit) => item(hit, kinds)));
}

/** “12 results”, and so in French. */
export function countOf({ hits, total, exact }: Found, { words, locale }: SearchSetup, lang: Lang): string {
  if (!exact) return words.foundMore.replace('{n}', String(hits.length));
  return plural(lang, total, words.found).replace('{n}', formatNumber(total, locale));
}

/** What is said where nothing was found, with a way to the same words in the other language. */
export function nothingFound({ text }: SearchQuery, { words, other }: SearchSetup): Node[] {
  const asked = text.trim();
  if (!asked) return [element('p', {}, words.nothingChosen)];
  const href = `${other.href}?${new URLSearchParams({ q: asked })}`;
  const there = element(
    'a',
    { href, hreflang: other.lang },
    words.inOtherLanguage.replace('{q}', () => asked),
  );
  return [
    element(
      'p',
      {},
      words.nothing.replace('{q}', () => asked),
    ),
    element('p', {}, words.advice),
    element('p', {}, there),
  ];
}

function item({ url, kind, title, excerpt }: Hit, kinds: SearchSetup['kinds']): HTMLElement {
  const link = element(
    'a',
    { class: 'hit', href: url, 'data-hit': kind },
    element('span', { class: 'hit-kind' }, kinds[kind] ?? ''),
    element('span', { class: 'hit-title' }, ...marked(title)),
    element('span', { class: 'hit-text' }, ...marked(excerpt)),
  );
  return element('li', {}, link);
}

function marked({ text, marks }: Marked): (Node | string)[] {
  let from = 0;
  const parts = marks.flatMap(([start, end]) => {
    const before = text.slice(from, start);
    from = end;
    return [before, element('mark', {}, text.slice(start, end))];
  });
  return [...parts, text.slice(from)];
}
