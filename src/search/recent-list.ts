import { writeQuery } from './address.ts';
import { element } from './element.ts';
import type { RecentParts } from './recall.ts';
import { forgetSearch, forgetSearches, recentSearches } from './recent.ts';
import { filled } from './say.ts';
import type { SearchSetup } from './setup.ts';

/** Shows recent searches while the field is empty: each leads to its results and can be erased, and all of them. */
export function showRecent(parts: RecentParts, setup: SearchSetup): void {
  const { part, input, status, page } = parts;
  const { words } = setup;
  const recent = input.value.trim() ? [] : recentSearches();
  part.hidden = !recent.length;
  part.replaceChildren();
  if (!recent.length) return;

  /** A button that erases. What had the focus is then gone: what comes next has it, or the field. */
  const erase = (label: Record<string, string>, text: string, change: () => void, said: string, at = -1) => {
    const button = element('button', { type: 'button', ...label }, text);
    button.addEventListener('click', () => {
      change();
      showRecent(parts, setup);
      status.textContent = said;
      const left = part.querySelectorAll<HTMLElement>('li button');
      (left[Math.min(at, left.length - 1)] ?? input).focus();
    });
    return button;
  };
  const items = recent.map((q, at) =>
    element(
      'li',
      {},
      element('a', { href: page + writeQuery({ text: q }), 'data-ask': '' }, q),
      ' ',
      erase(
        { 'aria-label': filled(words.forget, { q }) },
        '×',
        () => forgetSearch(q),
        filled(words.forgotten, { q }),
        at,
      ),
    ),
  );
  part.replaceChildren(
    element('h2', {}, words.recent),
    element('ul', {}, ...items),
    erase({}, words.forgetAll, forgetSearches, words.forgottenAll),
  );
}
