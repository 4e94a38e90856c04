import type { Lang } from '../i18n/languages.ts';
import { plural } from '../i18n/plural.ts';
import { element } from './element.ts';
import type { Engine, Suggestion } from './found.ts';
import { marked } from './results.ts';
import { filled } from './say.ts';
import type { SearchSetup } from './setup.ts';

/** Whoever types more is after a passage, not a page. */
const mostWords = 3;

/** True for a text that may be the beginning of a name. */
export function mayName(text: string): boolean {
  const asked = text.trim();
  return asked.length > 1 && asked.split(/\s+/).length <= mostWords;
}

/**
 * Shows which pages are named as what is typed. An answer that comes after newer letters is not shown.
 * @param part holds a list, and what is read out of it when it changes
 * @returns what to call with each text, or with nothing to show none
 */
export function liveSuggestions(
  part: HTMLElement,
  engine: Engine,
  { words, kinds }: SearchSetup,
  lang: Lang,
): (text?: string) => Promise<void> {
  const list = part.querySelector('ul')!;
  const said = part.querySelector('p')!;
  let turn = 0;

  const item = ({ url, title, kind }: Suggestion) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: url },
        ...marked(title),
        ' ',
        element('span', { class: 'kind' }, kinds[kind] ?? ''),
      ),
    );

  return async (text = '') => {
    const mine = ++turn;
    const found = mayName(text) ? await engine.suggest(text).catch(() => []) : [];
    if (mine !== turn) return;
    list.replaceChildren(...found.map(item));
    list.scrollLeft = 0;
    const n = found.length;
    said.textContent = n ? filled(plural(lang, n, words.suggested), { n: String(n) }) : '';
  };
}

/** The place of suggestions; it has its room before there are any, so that nothing moves when they come. */
export function suggestionsPart({ words }: SearchSetup): HTMLElement {
  return element(
    'div',
    { class: 'suggested' },
    element('p', { class: 'hide', 'aria-live': 'polite' }),
    element('ul', { 'aria-label': words.suggestions }),
  );
}
