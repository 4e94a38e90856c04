import { element } from './element.ts';
import type { SearchSetup } from './setup.ts';

/** Makes the box of the other language, without hits. */
export function boxPart({ words }: SearchSetup): HTMLElement {
  const id = 'search-box';
  return element(
    'section',
    { class: 'box', 'data-box': '', hidden: '', 'aria-labelledby': id },
    element('h2', { id }, words.box),
    element('ol', { class: 'hits' }),
  );
}

/** Makes the place of suggestions; it has its room before there are any, so that nothing moves when they come. */
export function suggestionsPart({ words }: SearchSetup): HTMLElement {
  return element(
    'div',
    { class: 'suggested' },
    element('p', { class: 'hide', 'aria-live': 'polite' }),
    element('ul', { 'aria-label': words.suggestions }),
  );
}
