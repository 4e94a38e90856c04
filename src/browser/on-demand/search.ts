import type { Lang } from '../../i18n/languages.ts';
import { openSearch } from '../../search/dialog.ts';

/** Opens search over the page. Rejects where it cannot be had: then its link leads to the search page. */
export function start(link: HTMLElement): Promise<void> {
  return openSearch({
    base: link.dataset['base'] ?? '/',
    page: (link as HTMLAnchorElement).href,
    lang: document.documentElement.lang as Lang,
  });
}
