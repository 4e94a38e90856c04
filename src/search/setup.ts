import type { Locale } from '../i18n/locale.ts';
import type { SearchWords } from '../i18n/search.ts';
import type { Link } from '../library/views.ts';

/** What the browser is told before it searches: words and addresses in the language of the page. */
export interface SearchSetup {
  words: SearchWords;
  /** How numbers are written. */
  locale: Locale;
  /** Names of one thing of a kind, by key: “Article”. */
  kinds: Record<string, string>;
  /** Ways on without search. */
  ways: Link[];
  /** The search page of the other language. */
  other: { href: string; lang: string };
}

/** A setup as a page’s own script element holds it. */
export function readSetup(id: string): SearchSetup {
  return JSON.parse(document.getElementById(id)?.textContent ?? '') as SearchSetup;
}

/** Asks for the setup of a language. Rejects when it cannot be had. */
export async function fetchSetup(base: string, lang: string): Promise<SearchSetup> {
  const response = await fetch(`${base}${lang}/search-words.json`);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return (await response.json()) as SearchSetup;
}
