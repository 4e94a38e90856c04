import type { Lang } from '../i18n/languages.ts';
import type { Engine, Found, SearchQuery } from './found.ts';
import { countOf, nothingFound, showHits } from './results.ts';
import type { SearchSetup } from './setup.ts';

/** Where a search shows itself. */
export interface LiveParts {
  /** Bears `data-query`, what was asked, and `data-state`: idle, searching, or done when its results are final. */
  root: HTMLElement;
  list: HTMLElement;
  /** Read out when it changes. */
  status: HTMLElement;
  /** Holds what is said where nothing was found. */
  note: HTMLElement;
  /** Ways on without search: shown while there is nothing else. */
  ways: HTMLElement;
}

/** How to show what is found. */
export interface ShowOptions {
  /** How many hits. */
  count?: number;
  /** How many of the first ones stand there already. */
  kept?: number;
  /** Milliseconds to wait for the next letter. */
  delay?: number;
}

/**
 * Shows what is found for a query. Resolves to nothing when a later query came in between, which then has the place,
 * or when search could not be had, which is said.
 */
export type Show = (query: SearchQuery, options?: ShowOptions) => Promise<Found | undefined>;

/** Ties an engine to the parts of a page or dialog. */
export function liveSearch(parts: LiveParts, engine: Engine, setup: SearchSetup, lang: Lang): Show {
  const { root, list, status, note, ways } = parts;
  let turn = 0;

  return async (query, { count = 10, kept = 0, delay = 0 } = {}) => {
    const mine = ++turn;
    const asked = query.text.trim();
    const idle = !asked && !query.kind && !query.topic && !query.person;
    root.dataset['query'] = asked;
    root.dataset['state'] = idle ? 'idle' : 'searching';
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
    if (mine !== turn) return undefined;
    if (!idle && !list.childElementCount) status.textContent = setup.words.searching;

    const found = await engine.search(query, { count }).catch(() => undefined);
    if (mine !== turn) return undefined;
    const hits = found?.hits ?? [];
    showHits(list, hits, setup.kinds, kept);
    note.replaceChildren(...(found && !hits.length && !idle ? nothingFound(query, setup) : []));
    ways.hidden = hits.length > 0;
    status.textContent = found ? (idle ? '' : countOf(found, setup, lang)) : setup.words.failed;
    if (!idle) root.dataset['state'] = 'done';
    return found;
  };
}
