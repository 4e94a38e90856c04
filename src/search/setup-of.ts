import { libraryWords } from '../i18n/library.ts';
import { searchWords } from '../i18n/search.ts';
import type { SearchView } from '../library/views.ts';
import type { SearchSetup } from './setup.ts';

/** What the browser is told, made from the view of the search page when the site is built. */
export function setupOf({ head, frame: { locale }, ways }: SearchView): SearchSetup {
  const words = searchWords(head.lang, locale);
  const { href, lang } = head.switchTo;
  return {
    words,
    locale,
    kinds: { ...libraryWords(head.lang).kind, pages: words.page },
    ways,
    other: { href, lang },
  };
}
