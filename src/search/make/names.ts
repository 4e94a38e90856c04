import type { Lang } from '../../i18n/languages.ts';
import { isStopWord, tokens } from '../normalise.ts';
import type { IndexedPage } from './pages.ts';
import type { Row } from './tables.ts';

/** What a suggestion shows: the name of a page, its address, its kind. */
export type Name = [title: string, url: string, kind: string];

/** The names of pages under each telling word of them. */
export function namesOf(pages: readonly IndexedPage[], lang: Lang): Row[] {
  return pages.flatMap(({ record: { title, aliases = [], url, section } }) => {
    const value = JSON.stringify([title, url, section] satisfies Name);
    const words = new Set([title, ...aliases].flatMap((name) => tokens(name).map(({ folded }) => folded)));
    return [...words].filter((word) => !isStopWord(word, lang)).map((key) => ({ key, value }));
  });
}
