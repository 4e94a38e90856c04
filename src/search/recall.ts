import { later } from './later.ts';
import { recentSearches } from './recent.ts';
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
 * Shows what was searched for before while the field is empty, after it has had the focus once. What shows it is loaded
 * when there is something to show.
 * @returns what to call when the field may have been emptied or filled
 */
export function liveRecent(parts: RecentParts, setup: SearchSetup): () => void {
  const { part, input } = parts;
  let wanted = false;
  const show = later(async () => {
    const { showRecent } = await import('./recent-list.ts');
    return () => showRecent(parts, setup);
  });
  const refresh = (): void => {
    part.replaceChildren();
    part.hidden = true;
    if (!input.value.trim()) show(undefined, wanted && recentSearches().length > 0);
  };
  input.addEventListener('focus', () => {
    wanted = true;
    refresh();
  });
  return refresh;
}
