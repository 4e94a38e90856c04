import type { Lang } from '../i18n/languages.ts';
import { isStopWord, tokens } from './normalise.ts';

/** A word of a query. */
export interface QueryWord {
  /** As typed. */
  typed: string;
  folded: string;
  /** True where it may be half a word: the last one, with no space behind it. */
  open: boolean;
}

/** More words than anybody types; each costs a search of its own. */
const most = 16;

/** The words of a query that tell something; all of them, unless one does. A word counts once. */
export function wordsOf(text: string, lang: Lang): QueryWord[] {
  const all = tokens(text);
  const open = /[\p{L}\p{M}\p{N}]$/u.test(text);
  const words = all.map(({ folded, start, end }, at): QueryWord => ({
    typed: text.slice(start, end),
    folded,
    open: open && at === all.length - 1,
  }));
  const telling = words.filter(({ folded }) => !isStopWord(folded, lang));
  const kept = telling.length ? telling : words;
  const last = new Map(kept.map((word) => [word.folded, word]));
  return [...last.values()].slice(0, most);
}
