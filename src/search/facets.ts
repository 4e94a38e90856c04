import { formatNumber } from '../i18n/numbers.ts';
import { element } from './element.ts';
import type { Engine, FacetCounts, SearchQuery } from './found.ts';
import { filled } from './say.ts';
import type { SearchSetup } from './setup.ts';

/** Where facets are chosen. */
export interface FacetParts {
  /** Holds the selects; counts are asked for while it is open only. */
  details: HTMLDetailsElement;
  /** Names what is chosen, each with a way to take it back, while the details are closed. */
  chosen: HTMLElement;
}

/** How a choice is shown: its name, how many works it leaves, and whether there is anything behind it. */
export function choice(
  name: string,
  count: number | undefined,
  locale: SearchSetup['locale'],
): { text: string; empty: boolean } {
  return {
    text: count === undefined ? name : `${name} (${formatNumber(count, locale)})`,
    empty: count === 0,
  };
}

/** How many works a choice of a facet leaves; nothing where counts are not known, or it is no choice. */
export function countFor(counts: FacetCounts, facet: string, key: string): number | undefined {
  const known = Object.values(counts).some((one) => Object.keys(one as object).length);
  const own = counts[facet as keyof FacetCounts] as Record<string, number> | undefined;
  return known && own && key ? (own[key] ?? 0) : undefined;
}

/**
 * Keeps the choices as the query has them: counted, and named where they are out of sight.
 * @returns what to call after each query, and when the details are opened or closed
 */
export function liveFacets(
  { details, chosen }: FacetParts,
  engine: Engine,
  { words, locale }: SearchSetup,
): (query: SearchQuery) => void {
  const selects = [...details.querySelectorAll('select')];
  const names = new Map<HTMLOptionElement, string>();
  const nameOf = (option: HTMLOptionElement) => names.get(option) ?? option.text;
  let last: SearchQuery | undefined;
  let turn = 0;

  const count = async (): Promise<void> => {
    const mine = ++turn;
    if (!details.open || !last) return;
    const counts = await engine.counts(last).catch(() => undefined);
    if (mine !== turn || !counts) return;
    for (const { name, options } of selects)
      for (const option of options) {
        names.set(option, nameOf(option));
        const { text, empty } = choice(nameOf(option), countFor(counts, name, option.value), locale);
        if (option.text !== text) option.text = text;
        option.disabled = empty && !option.selected;
      }
  };
  return (query) => {
    last = query;
    const set = selects.filter(({ value }) => value);
    const held = chosen.contains(document.activeElement);
    chosen.replaceChildren(...set.map((select) => element('li', {}, drop(select))));
    chosen.hidden = !set.length;
    // What had the focus is gone.
    if (held) (chosen.querySelector('button') ?? details.querySelector('summary'))!.focus();
    void count();
  };

  function drop(select: HTMLSelectElement): HTMLButtonElement {
    const name = nameOf(select.selectedOptions[0]!);
    const button = element(
      'button',
      { type: 'button', 'aria-label': filled(words.drop, { name }) },
      name,
      element('span', { 'aria-hidden': 'true' }, '\u00a0×'),
    );
    button.addEventListener('click', () => {
      select.value = '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return button;
  }
}
