import { writeQuery } from './address.ts';
import { element } from './element.ts';
import { forgetSearch, forgetSearches, recentSearches } from './recent.ts';
import { filled } from './say.ts';
import type { SearchSetup } from './setup.ts';

/** Where recent searches are shown. */
export interface RecentParts {
  /** Holds them; hidden while there are none to show. */
  part: HTMLElement;
  input: HTMLInputElement;
  /** Says what was erased. */
  status: HTMLElement;
  /** Address of the search page. */
  page: string;
}

/**
 * Shows what was searched for before while the field is empty and after it has had the focus once; each can be erased,
 * and all of them.
 * @returns what to call when the field may have been emptied or filled
 */
export function liveRecent({ part, input, status, page }: RecentParts, { words }: SearchSetup): () => void {
  let wanted = false;
  const refresh = (): void => {
    const recent = wanted && !input.value.trim() ? recentSearches() : [];
    part.hidden = !recent.length;
    part.replaceChildren(...(recent.length ? [heading(), list(recent), all()] : []));
  };
  const after = (change: () => void, said: string, next: () => HTMLElement | null | undefined) => () => {
    change();
    refresh();
    status.textContent = said;
    // What had the focus is gone.
    (next() ?? input).focus();
  };
  const heading = () => element('h2', {}, words.recent);
  const list = (recent: string[]) =>
    element(
      'ul',
      {},
      ...recent.map((q, at) => {
        const erase = button({ 'aria-label': filled(words.forget, { q }) }, '×');
        const next = () => part.querySelectorAll<HTMLElement>('li button')[Math.min(at, recent.length - 2)];
        const gone = filled(words.forgotten, { q });
        erase.addEventListener(
          'click',
          after(() => forgetSearch(q), gone, next),
        );
        return element(
          'li',
          {},
          element('a', { href: page + writeQuery({ text: q }), 'data-ask': '' }, q),
          ' ',
          erase,
        );
      }),
    );
  const all = () => {
    const erase = button({}, words.forgetAll);
    erase.addEventListener(
      'click',
      after(forgetSearches, words.forgottenAll, () => null),
    );
    return erase;
  };
  input.addEventListener('focus', () => {
    wanted = true;
    refresh();
  });
  return refresh;
}

function button(attributes: Record<string, string>, text: string): HTMLButtonElement {
  return element('button', { type: 'button', ...attributes }, text);
}
