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
 * @returns what to call with each text; with none, none are shown
 */
export function liveSuggestions(
  part: HTMLElement,
  engine: Engine,
  { words, kinds }: SearchSetup,
  lang: Lang,
): (text: string) => Promise<void> {
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

  return async (text) => {
    const mine = ++turn;
    const found = mayName(text) ? await engine.suggest(text).catch(() => []) : [];
    if (mine !== turn) return;
    list.replaceChildren(...found.map(item));
    list.scrollLeft = 0;
    const n = found.length;
    said.textContent = n ? filled(plural(lang, n, words.suggested), { n: String(n) }) : '';
  };
}
