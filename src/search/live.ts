import type { Lang } from '../i18n/languages.ts';
import { firstHits } from './address.ts';
import { element } from './element.ts';
import type { Engine, Found, Hit, SearchQuery } from './found.ts';
import { keepPlaces } from './places.ts';
import { showBox, showHits } from './results.ts';
import { countOf, filled } from './say.ts';
import type { SearchSetup } from './setup.ts';
import { liveSuggestions } from './suggestions.ts';
import { told } from './told.ts';

/** Where a search shows itself. */
export interface LiveParts {
  /** Bears `data-query`, what was asked, and `data-state`: idle, searching, or done when its results are final. */
  root: HTMLElement;
  list: HTMLElement;
  /** Holds the hits of the other language. */
  box: HTMLElement;
  /** Read out when it changes. */
  status: HTMLElement;
  /** Holds what is said of words that were taken for others or not found. */
  note: HTMLElement;
  suggestions: HTMLElement;
  /** Ways on without search: shown while there is nothing else. */
  ways: HTMLElement;
  /** Address of the search page. */
  page: string;
}

/** How to show what is found. */
export interface ShowOptions {
  /** How many hits. */
  count?: number;
  /** How many hits of the other language in their box. */
  boxed?: number;
  /** True where the hits that stand there are to be followed by more. */
  more?: boolean;
  /** True where the words were typed just now: then pages of such a name are suggested, and a letter is waited for. */
  typed?: boolean;
}

/**
 * Shows what is found for a query: first in the reader’s language, then in both. Resolves to nothing when a later
 * query came in between, which then has the place, or when search could not be had, which is said.
 */
export type Show = (query: SearchQuery, options?: ShowOptions) => Promise<Found | undefined>;

/** How long to wait for the next letter, in milliseconds. */
export const pause = 120;

/** Ties an engine to the parts of a page or dialog. */
export function liveSearch(parts: LiveParts, engine: Engine, setup: SearchSetup, lang: Lang): Show {
  const { root, list, box, status, note, ways, page } = parts;
  const { words } = setup;
  const suggest = liveSuggestions(parts.suggestions, engine, setup, lang);
  let turn = 0;
  let shown: Hit[] = [];

  return async (query, { count = firstHits, boxed = 5, more = false, typed = false } = {}) => {
    const mine = ++turn;
    const asked = query.text.trim();
    const idle = !asked && !query.kind && !query.topic && !query.person;
    root.dataset['query'] = asked;
    root.dataset['state'] = idle ? 'idle' : 'searching';
    if (typed) await new Promise((resolve) => setTimeout(resolve, pause));
    if (mine !== turn) return undefined;
    void suggest(typed ? asked : '');
    if (!idle && !list.childElementCount) status.textContent = words.searching;

    let answered = more;
    const show = (found: Found): void => {
      if (mine !== turn) return;
      // What the reader is about to open stays where it is.
      const held = more || (answered && list.querySelector(':hover, :focus'));
      answered = true;
      shown = held ? keepPlaces(shown, found.hits) : found.hits;
      showHits(list, shown, setup, lang);
      showBox(box, found.box.slice(0, boxed), setup, lang);
      note.replaceChildren(...(idle ? [] : told(found, query, setup, lang, page)));
      ways.hidden = shown.length > 0;
      status.replaceChildren(...(idle ? [] : counted(found)));
    };
    const first = more ? undefined : (found: Found) => void (found.hits.length && show(found));
    const found = await engine.search(query, { count, first }).catch(() => undefined);
    if (mine !== turn) return undefined;
    if (found) show(found);
    else if (!answered) {
      show({ hits: [], total: 0, exact: true, box: [], corrected: [], unknown: [], whole: true });
      note.replaceChildren();
      status.textContent = words.failed;
    }
    if (!idle) root.dataset['state'] = 'done';
    return found;
  };

  /** How many there are, and a way to those of the other language. */
  function counted(found: Found): (Node | string)[] {
    const n = box.querySelectorAll('[data-hit]').length;
    if (!n) return [countOf(found, setup, lang)];
    const way = element('button', { type: 'button' }, filled(words.boxCount, { n: String(n) }));
    way.addEventListener('click', () => box.querySelector('a')!.focus());
    return [countOf(found, setup, lang), ' · ', way];
  }
}
