import { readQuery, type Asked } from './address.ts';
import { rememberSearch } from './recent.ts';

/**
 * Watches the links of a search: one that asks again is answered in place, and a query by which a hit was opened is
 * remembered. Where they are opened elsewhere, links are links.
 * @param root bears `data-query`
 */
export function watchLinks(root: HTMLElement, ask: (asked: Asked, link: HTMLAnchorElement) => void): void {
  const opened = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (link?.matches('[data-hit], .search-all')) rememberSearch(root.dataset['query'] ?? '');
    const elsewhere = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link?.matches('[data-ask]') || elsewhere) return;
    event.preventDefault();
    ask(readQuery(link.search), link);
  };
  root.addEventListener('click', opened);
  root.addEventListener('auxclick', opened);
}
