import { search as en } from './en/search.ts';
import { search as fr } from './fr/search.ts';
import type { Lang } from './languages.ts';
import type { Locale } from './locale.ts';
import type { Forms } from './plural.ts';
import { typeset } from './typography.ts';

/**
 * What search says while one types. `{n}` stands for a number, `{q}` for words of a query, other names for what they
 * say. A missing one does not compile.
 */
export interface SearchWords {
  label: string;
  help: string;
  searching: string;
  found: Forms;
  foundMore: string;
  nothing: string;
  nothingChosen: string;
  advice: string;
  inOtherLanguage: string;
  ways: string;
  more: string;
  all: string;
  close: string;
  failed: string;
  /** A free page, as a kind. */
  page: string;
  /** Facts of a hit. */
  writtenBy: string;
  /** Ends a list of names that would be too long. */
  andOthers: string;
  saidAt: string;
  /** Said of a hit in the other language. */
  there: string;
  /** Read before the words by whose translation a hit was found. */
  via: string;
  /** Said of a hit whose version in the other language has the words. */
  viaThere: string;
  /** Heads what is in the other language only, and tells how much of it is shown. */
  box: string;
  boxCount: string;
  /** `{shown}` is what was looked for, `{typed}` a link to what was typed. */
  corrected: string;
  unknown: string;
  quoted: string;
  nearest: string;
  /** Names the list of pages whose name begins as what is typed, and tells how many there are. */
  suggestions: string;
  suggested: Forms;
  recent: string;
  forget: string;
  forgotten: string;
  forgetAll: string;
  forgottenAll: string;
  /** Takes away a choice. */
  drop: string;
}

const words: Record<Lang, SearchWords> = { en, fr };
const defaults: Record<Lang, Locale> = { en: 'en-CA', fr: 'fr-CA' };

/** The words of search in one language, typeset by its locale. */
export function searchWords(lang: Lang, locale: Locale = defaults[lang]): SearchWords {
  const set = (said: string | Forms): string | Forms =>
    typeof said === 'string'
      ? typeset(said, locale)
      : { one: typeset(said.one, locale), other: typeset(said.other, locale) };
  return Object.fromEntries(
    Object.entries(words[lang]).map(([name, said]: [string, string | Forms]) => [name, set(said)]),
  ) as unknown as SearchWords;
}
